package fr.maillon.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TheCommandLineIsReadTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_command_gets_what_follows_its_name_and_is_heard() {
        assertThat(run("greet", "the", "world")).isEqualTo(Maintenance.DONE);
        assertThat(said(out)).isEqualTo("Hello [the, world]");
        assertThat(said(err)).isEmpty();
    }

    @Test
    void no_command_is_answered_with_all_there_are() {
        assertThat(run()).isEqualTo(Maintenance.WRONG_USAGE);
        assertThat(said(err)).startsWith("Which command?").contains("greet [<whom>]", "says hello");
    }

    @Test
    void an_unknown_command_is_named() {
        assertThat(run("great")).isEqualTo(Maintenance.WRONG_USAGE);
        assertThat(said(err)).startsWith("There is no command great.").contains("greet");
    }

    @Test
    void help_is_no_mistake() {
        assertThat(run("help")).isEqualTo(Maintenance.DONE);
        assertThat(said(out)).contains("greet [<whom>]");
    }

    @Test
    void wrong_arguments_are_answered_with_the_right_ones() {
        assertThat(run("greet", "wrongly")).isEqualTo(Maintenance.WRONG_USAGE);
        assertThat(said(err)).isEqualTo("Not like this\nUsage: maillon.sh greet [<whom>]");
    }

    @Test
    void what_cannot_be_done_is_told_in_words_alone() {
        assertThat(run("greet", "nobody")).isEqualTo(Maintenance.REFUSED);
        assertThat(said(err)).isEqualTo("Nobody is there");
    }

    @Test
    void what_nobody_foresaw_is_told_with_all_that_helps_to_find_it() {
        assertThat(run("greet", "fault")).isEqualTo(Maintenance.FAILED);
        assertThat(said(err)).contains("The command greet failed", "IllegalStateException: a fault", "\tat ");
    }

    private int run(String... typed) {
        return new Maintenance(List.of(new Greeting()), print(out), print(err)).run(List.of(typed));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    private static final class Greeting implements Command {

        @Override
        public String name() {
            return "greet";
        }

        @Override
        public String arguments() {
            return "[<whom>]";
        }

        @Override
        public String purpose() {
            return "says hello";
        }

        @Override
        public void run(List<String> arguments, Consumer<String> told) {
            switch (String.join(" ", arguments)) {
                case "wrongly" -> throw new WrongUsage("Not like this");
                case "nobody" -> throw new CommandFailed("Nobody is there");
                case "fault" -> throw new IllegalStateException("a fault");
                default -> told.accept("Hello " + arguments);
            }
        }
    }
}
