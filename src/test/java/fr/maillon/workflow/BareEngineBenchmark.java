package fr.maillon.workflow;

import fr.maillon.platform.database.DatabaseAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How Derby's settings change what the engine does in a second, without a server around it: a program, not a test. Derby
 * reads its settings when it boots, so each is measured in a JVM of its own, on an empty folder:
 *
 * <pre>java -Dderby.storage.pageCacheSize=4000 -cp target/test-classes:target/classes:... \
 *     fr.maillon.workflow.BareEngineBenchmark 'jdbc:derby:folder;create=true' 300</pre>
 */
public final class BareEngineBenchmark {

    private static final int WARM_UP = 50;
    private static final List<String> ENDS = List.of(
            "CLOSED",
            "CLOSED",
            "CANCELLED",
            "CLOSED",
            "CLOSED",
            "UNSUCCESSFUL",
            "CLOSED",
            "UNSUCCESSFUL",
            "CLOSED",
            "CLOSED");

    private BareEngineBenchmark() {}

    /** @param arguments the address of the database, and how many life cycles */
    public static void main(String... arguments) throws Exception {
        List<BareEngine.Way> ways = new ArrayList<>();
        for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
            ways.add(new BareEngine.Way(1 + number % 3, ENDS.get(number % ENDS.size())));
        }
        try (var bare = new BareEngine(new DatabaseAddress(arguments[0], "postgres", ""))) {
            long begun = System.nanoTime();
            bare.walk(ways.subList(0, 1), 1);
            System.out.printf("first %d ms; ", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            bare.walk(ways.subList(0, WARM_UP), 1);
            System.out.printf("1 thread %.2f a second; ", bare.walk(ways, 1));
            System.out.printf("8 threads %.2f a second, begun anew %d; ", bare.walk(ways, 8), bare.begunAnew());
            System.out.printf("left %d%n", bare.left());
        }
    }
}
