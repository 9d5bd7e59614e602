package fr.maillon.workflow.derby;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The engine's tables on Derby: the statements that create and drop them, derived at run time from the DB2 scripts in the
 * engine's jar. DB2 is Derby's nearest relative; these rules make up the difference, and everything else is taken over as
 * it stands:
 *
 * <ol>
 *   <li><b>Booleans.</b> {@code smallint check (X_ in (1,0))} becomes {@code boolean}, its default {@code true} or
 *       {@code false}. The engine binds and reads booleans, which Derby does not convert to a SMALLINT.
 *   <li><b>Unique over nullable columns.</b> DB2 needs generated {@code UNI_*} columns to let several nulls pass; they go.
 *       The unique indexes over them become unique constraints on the columns themselves: in Derby a constraint lets
 *       several nulls pass, a unique index does not.
 *   <li><b>Functions.</b> {@code ACT_BITAND} and {@code ACT_QUARTER} come first, see {@link DerbyFunctions}.
 *   <li><b>Further indexes.</b> Four come last. Derby puts a share lock on each row it scans, so that looking for a few
 *       rows without an index waits for every writer of the table; with the first of them eight threads went from 38
 *       deadlocks and one success in twenty seconds to several hundred successes and no deadlock. The last serves the
 *       search for due jobs when the engine runs with {@code ensureJobDueDateNotNull}: of 400 timers it reads the due
 *       ones instead of all, and does not wait for a transaction that has just set a timer.
 *   <li><b>Dropping.</b> Indexes go with their tables and are not dropped one by one: where a foreign key already has an
 *       index, Derby does not create a second one, and dropping it would fail.
 * </ol>
 */
public final class EngineSchema {

    static final String BIT_AND = "ACT_BITAND";
    static final String QUARTER = "ACT_QUARTER";

    private static final String NEAREST_RELATIVE = "db2";

    private static final List<String> FUNCTIONS = List.of(
            function(BIT_AND, "A INTEGER, B INTEGER", "INTEGER", "bitAnd(java.lang.Integer,java.lang.Integer)"),
            function(QUARTER, "MOMENT TIMESTAMP", "INTEGER", "quarter(java.sql.Timestamp)"));

    private static final List<String> DROPPED_FUNCTIONS =
            List.of("drop function " + BIT_AND, "drop function " + QUARTER);

    private static final List<String> FURTHER_INDEXES = List.of(
            "create index ACT_IDX_DERBY_TASK_PARENT on ACT_RU_TASK(PARENT_TASK_ID_)",
            "create index ACT_IDX_DERBY_EVENT_PROCINST on ACT_RU_EVENT_SUBSCR(PROC_INST_ID_)",
            "create index ACT_IDX_DERBY_EXT_TASK_PROCINST on ACT_RU_EXT_TASK(PROC_INST_ID_)",
            "create index ACT_IDX_DERBY_JOB_DUEDATE on ACT_RU_JOB(DUEDATE_)");

    private static final Pattern BOOLEAN_COLUMN = Pattern.compile(
            "smallint(?<constraints>[^,()]*?)\\s*check\\s*\\(\\w+ in \\(1,0\\)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC_DEFAULT = Pattern.compile("default ([01])", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> BOOLEAN_DEFAULTS = Map.of("0", "default false", "1", "default true");
    private static final Pattern GENERATED_COLUMN = Pattern.compile(
            ",\\s*UNI_\\w+ varchar\\s*\\(\\d+\\) not null generated always as \\(case when [^)]* end\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIQUE_INDEX =
            Pattern.compile("create unique index (\\w+) on (\\w+)\\s*\\(([^)]*)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DROP_INDEX = Pattern.compile("drop index .*", Pattern.CASE_INSENSITIVE);

    private EngineSchema() {}

    /** The statements that create all of the engine's tables in an empty schema, with the rows the engine expects. */
    public static List<String> createStatements() {
        return Stream.of(FUNCTIONS, derived(EngineScripts.create(NEAREST_RELATIVE)), FURTHER_INDEXES)
                .flatMap(List::stream)
                .toList();
    }

    /** The statements that drop what {@link #createStatements} created. */
    public static List<String> dropStatements() {
        return Stream.of(withoutIndexes(EngineScripts.drop(NEAREST_RELATIVE)), DROPPED_FUNCTIONS)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The same for one of {@link EngineScripts#PARTS}, for an engine that creates its tables itself and asks for a script
     * of each part. Functions and further indexes go with the first part, whose tables they serve.
     */
    static List<String> createStatements(String part) {
        List<String> tables = derived(EngineScripts.statements("create", NEAREST_RELATIVE, part));
        return isFirst(part)
                ? Stream.of(FUNCTIONS, tables, FURTHER_INDEXES)
                        .flatMap(List::stream)
                        .toList()
                : tables;
    }

    static List<String> dropStatements(String part) {
        List<String> tables = withoutIndexes(EngineScripts.statements("drop", NEAREST_RELATIVE, part));
        return isFirst(part)
                ? Stream.of(tables, DROPPED_FUNCTIONS).flatMap(List::stream).toList()
                : tables;
    }

    private static boolean isFirst(String part) {
        return part.equals(EngineScripts.PARTS.get(0));
    }

    private static List<String> derived(List<String> statements) {
        return statements.stream().map(EngineSchema::derive).toList();
    }

    private static List<String> withoutIndexes(List<String> statements) {
        return statements.stream()
                .filter(statement -> !DROP_INDEX.matcher(statement).matches())
                .toList();
    }

    /** Package-private for its test. */
    static String derive(String db2Statement) {
        String statement = GENERATED_COLUMN.matcher(db2Statement).replaceAll("");
        statement = BOOLEAN_COLUMN.matcher(statement).replaceAll(column -> "boolean" + booleanDefault(column.group(1)));
        return UNIQUE_INDEX.matcher(statement).replaceAll(EngineSchema::uniqueConstraint);
    }

    private static String booleanDefault(String constraints) {
        return NUMERIC_DEFAULT.matcher(constraints).replaceAll(value -> BOOLEAN_DEFAULTS.get(value.group(1)));
    }

    private static String uniqueConstraint(java.util.regex.MatchResult index) {
        String columns = Stream.of(index.group(3).split(","))
                .map(String::strip)
                .map(column -> column.replaceFirst("^UNI_", ""))
                .collect(Collectors.joining(","));
        return Matcher.quoteReplacement(
                "alter table " + index.group(2) + " add constraint " + index.group(1) + " unique (" + columns + ")");
    }

    private static String function(String name, String parameters, String returned, String method) {
        return "create function " + name + "(" + parameters + ") returns " + returned
                + " language java parameter style java deterministic no sql external name '"
                + DerbyFunctions.class.getName() + "." + method + "'";
    }
}
