package fr.maillon.workflow.derby;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DerbyDialectTest {

    @RegisterExtension
    static final EngineOnDerby ENGINE = new EngineOnDerby("dialect", Map.of());

    @Test
    void every_fact_the_engine_knows_of_db2_it_knows_of_derby() throws IllegalAccessException {
        for (Field field : DbSqlSessionFactory.class.getFields()) {
            if (field.getType() == Map.class && Modifier.isStatic(field.getModifiers())) {
                Map<?, ?> facts = (Map<?, ?>) field.get(null);
                assertThat(facts.containsKey(DerbyDialect.DERBY))
                        .as(field.getName())
                        .isEqualTo(facts.containsKey(DbSqlSessionFactory.DB2));
            }
        }
        assertThat(DbSqlSessionFactory.dbSpecificConstants
                        .get(DerbyDialect.DERBY)
                        .keySet())
                .isEqualTo(DbSqlSessionFactory.dbSpecificConstants
                        .get(DbSqlSessionFactory.DB2)
                        .keySet());
    }

    @Test
    void every_statement_variant_is_one_the_engine_ships() {
        ProcessEngineConfigurationImpl configuration = configuration();
        Map<String, String> variants = configuration.getDbSqlSessionFactory().getStatementMappings();

        assertThat(variants).hasSize(60);
        assertThat(Stream.concat(variants.keySet().stream(), variants.values().stream()))
                .allMatch(configuration.getSqlSessionFactory().getConfiguration()::hasStatement);
    }

    @Test
    void derby_is_recognised_by_its_product_name() {
        assertThat(configuration().getDatabaseType()).isEqualTo("derby");
        assertThat(configuration().getDatabaseVendor()).isEqualTo("Apache Derby");
        assertThat(configuration().getDatabaseVersion()).startsWith("10.16.1.1");
    }

    private static ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) ENGINE.engine().getProcessEngineConfiguration();
    }
}
