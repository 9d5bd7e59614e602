package fr.maillon.workflow.conformance;

import fr.maillon.workflow.conformance.TestOutcome.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The written comparison, made of all results there are; classes that were not run everywhere are counted and left out. */
final class Report {

    private static final String NOTHING = "Nothing.";

    private final List<String> classes;
    private final Map<Database, Map<String, ClassResult>> results;
    private final Reasons causes;
    private final Reasons leftOut;
    private final List<String> compared;

    /** @param classes all that belong to the comparison, whether they were run or not */
    Report(List<String> classes, Map<Database, Map<String, ClassResult>> results, Reasons causes, Reasons leftOut) {
        this.classes = classes;
        this.results = results;
        this.causes = causes;
        this.leftOut = leftOut;
        this.compared = classes.stream()
                .filter(name -> Arrays.stream(Database.values())
                        .allMatch(database -> results.get(database).containsKey(name)))
                .toList();
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# The engine's own tests on H2, Derby and PostgreSQL");
        lines.add("");
        lines.add("Written by `mvn -B -Pengine-conformance verify`; how to run it, and what the differences mean for an"
                + " operator, is told in [derby.md](derby.md). The tests are those that Camunda published with the engine"
                + " 7.24.0; H2 is the database on which its makers run them.");
        lines.add("");
        lines.add(howComplete());
        lines.add("");
        addPackages(lines);
        addFailingOnDerbyOnly(lines);
        addFailingEverywhereAlike(lines);
        addLeftOut(lines);
        lines.add("## In all, over the same " + compared.size() + " classes");
        lines.add("");
        lines.add("```");
        lines.addAll(summary());
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private String howComplete() {
        String runs = Arrays.stream(Database.values())
                .map(database -> "%s %d"
                        .formatted(
                                database.key(),
                                classes.stream()
                                        .filter(results.get(database)::containsKey)
                                        .count()))
                .collect(Collectors.joining(", "));
        return compared.size() == classes.size()
                ? "Complete: all %d classes were run on each database.".formatted(classes.size())
                : "**Partial**: of %d classes those run on each database are compared, %d; run at all: %s."
                        .formatted(classes.size(), compared.size(), runs);
    }

    private void addPackages(List<String> lines) {
        lines.add("## By package");
        lines.add("");
        lines.add("Tests run (passed and failed) · passed · failed · skipped by their makers' marks.");
        lines.add("");
        lines.add("| package | classes | h2 | derby | postgresql |");
        lines.add("|---|---|---|---|---|");
        Map<String, List<String>> packages =
                classes.stream().collect(Collectors.groupingBy(Report::packageOf, TreeMap::new, Collectors.toList()));
        packages.forEach((name, all) -> {
            List<String> members = all.stream().filter(compared::contains).toList();
            lines.add("| %s | %d of %d | %s |"
                    .formatted(
                            name,
                            members.size(),
                            all.size(),
                            Arrays.stream(Database.values())
                                    .map(database -> members.isEmpty() ? "" : counts(database, members))
                                    .collect(Collectors.joining(" | "))));
        });
        lines.add("");
    }

    private String counts(Database database, List<String> names) {
        long passed = count(database, names, Status.PASSED);
        long failed = count(database, names, Status.FAILED);
        return "%d · %d · %d · %d".formatted(passed + failed, passed, failed, count(database, names, Status.SKIPPED));
    }

    private long count(Database database, List<String> names, Status status) {
        return names.stream()
                .map(results.get(database)::get)
                .mapToLong(result -> result.count(status))
                .sum();
    }

    private static String packageOf(String className) {
        String[] parts = shortened(className).split("\\.");
        return parts[0].equals("api") && parts.length > 2 ? "api." + parts[1] : parts[0];
    }

    private static String shortened(String className) {
        return className.substring(EngineTestClasses.ROOT.length());
    }

    private void addFailingOnDerbyOnly(List<String> lines) {
        lines.add("## What fails on Derby and not on H2");
        lines.add("");
        Set<String> tests = failingOnDerbyOnly();
        if (tests.isEmpty()) {
            lines.add(NOTHING);
        }
        tests.forEach(test -> lines.add("- `" + test + "`: "
                + causes.of(test).orElse("**no cause given yet**: " + message(Database.DERBY, test))));
        lines.add("");
    }

    private void addFailingEverywhereAlike(List<String> lines) {
        Set<String> onH2 = failing(Database.H2);
        lines.add("## What fails on H2");
        lines.add("");
        if (onH2.isEmpty()) {
            lines.add(NOTHING);
            lines.add("");
            return;
        }
        lines.add("%d tests; %d of them pass on Derby. Not the databases' doing, as far as they fail on all three:"
                .formatted(
                        onH2.size(),
                        onH2.stream()
                                .filter(test -> status(Database.DERBY, test).equals(Optional.of(Status.PASSED)))
                                .count()));
        lines.add("");
        onH2.forEach(test -> lines.add("- `%s` (derby: %s, postgresql: %s): %s"
                .formatted(
                        test,
                        word(Database.DERBY, test),
                        word(Database.POSTGRESQL, test),
                        message(Database.H2, test))));
        lines.add("");
    }

    private String word(Database database, String test) {
        return status(database, test)
                .map(status -> status.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("not reached");
    }

    private void addLeftOut(List<String> lines) {
        lines.add("## Classes left out");
        lines.add("");
        if (leftOut.all().isEmpty()) {
            lines.add(NOTHING);
        }
        leftOut.all().forEach((subject, reason) -> lines.add("- `" + subject + "`: " + reason));
        lines.add("");
    }

    /** The three closing lines. */
    List<String> summary() {
        return Arrays.stream(Database.values())
                .map(database -> "%s: %d passed, %d failed, %d skipped"
                        .formatted(
                                database.key(),
                                count(database, compared, Status.PASSED),
                                count(database, compared, Status.FAILED),
                                count(database, compared, Status.SKIPPED)))
                .toList();
    }

    /** Those of the tests that fail on Derby only for which no cause is written down. */
    List<String> unexplained() {
        return failingOnDerbyOnly().stream()
                .filter(test -> causes.of(test).isEmpty())
                .toList();
    }

    /** What failed around a class counts, too: its tests did not come to run. */
    private Set<String> failingOnDerbyOnly() {
        Set<String> tests = failing(Database.DERBY);
        tests.removeAll(failing(Database.H2));
        return tests;
    }

    private Set<String> failing(Database database) {
        Set<String> tests = new TreeSet<>();
        for (String name : classes) {
            ClassResult result = results.get(database).get(name);
            if (result != null && results.get(Database.H2).containsKey(name)) {
                result.outcomes().stream()
                        .filter(outcome -> outcome.status() == Status.FAILED)
                        .forEach(outcome -> tests.add(shortened(name) + "#" + outcome.test()));
            }
        }
        return tests;
    }

    private Optional<Status> status(Database database, String test) {
        return outcome(database, test).map(TestOutcome::status);
    }

    private String message(Database database, String test) {
        return outcome(database, test).map(TestOutcome::message).orElse("");
    }

    private Optional<TestOutcome> outcome(Database database, String test) {
        String[] parts = test.split("#", 2);
        return Optional.ofNullable(results.get(database).get(EngineTestClasses.ROOT + parts[0])).stream()
                .flatMap(result -> result.outcomes().stream())
                .filter(outcome -> outcome.test().equals(parts[1]))
                .findFirst();
    }
}
