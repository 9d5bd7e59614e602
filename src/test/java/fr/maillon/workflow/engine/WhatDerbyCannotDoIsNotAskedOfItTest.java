package fr.maillon.workflow.engine;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.maillon.platform.database.DatabaseKind;
import fr.maillon.platform.transaction.FakeTransaction;
import java.sql.Statement;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.junit.jupiter.api.Test;

/** The list "What Derby cannot do" of {@code src/docs/engine/derby.md}, as far as a class could ask for it. */
class WhatDerbyCannotDoIsNotAskedOfItTest {

    private static final JavaClasses MAILLON =
            new ClassFileImporter(java.util.List.of(new ImportOption.DoNotIncludeTests())).importPackages("fr.maillon");

    @Test
    void no_statement_is_given_a_time_to_end_in() {
        never(Statement.class, "setQueryTimeout", "on Derby it does not cover waiting for a lock");
    }

    @Test
    void no_thread_is_interrupted_that_may_work_in_the_database() {
        never(Thread.class, "interrupt", "Derby closes the connection of a thread that is interrupted");
    }

    @Test
    void the_engines_history_is_not_cleaned_by_the_engine() {
        never(HistoryService.class, "cleanUpHistory.*|delete.*Bulk|set.*RemovalTime.*", "it locks whole tables");
    }

    @Test
    void the_engines_metrics_are_not_asked_for() {
        never(
                ManagementService.class,
                "createMetricsQuery|deleteMetrics|getUniqueTaskWorkerCount",
                "they are not kept");
    }

    @Test
    void the_engine_runs_without_what_derby_does_badly() {
        EngineConfiguration configuration = new EngineConfiguration(
                null,
                DatabaseKind.DERBY,
                Map.of(),
                (name, scope) -> "",
                new AbstractBpmnParseListener() {},
                new DefaultJobExecutor(),
                new RulesPlugin(new FakeTransaction(), new BrokenRules()));

        assertThat(configuration.isHistoryCleanupEnabled()).isFalse();
        assertThat(configuration.isMetricsEnabled()).isFalse();
        assertThat(configuration.isTaskMetricsEnabled()).isFalse();
        assertThat(configuration.isDbMetricsReporterActivate()).isFalse();
        assertThat(configuration.getJdbcStatementTimeout()).isNull();
        assertThat(configuration.isEnsureJobDueDateNotNull()).isTrue();
        assertThat(configuration.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
    }

    private static void never(Class<?> owner, String method, String because) {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("fr.maillon.workflow.derby..")
                .should()
                .callMethodWhere(target(nameMatching(method)).and(target(owner(assignableTo(owner)))))
                .because(because);
        rule.check(MAILLON);
    }
}
