package fr.maillon.workflow.derby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DerbySettingsTest {

    private final Properties before = System.getProperties();

    @BeforeEach
    void forgetWhatIsSet() {
        Properties clean = new Properties();
        before.stringPropertyNames().stream()
                .filter(name -> !name.startsWith("derby."))
                .forEach(name -> clean.setProperty(name, before.getProperty(name)));
        System.setProperties(clean);
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Test
    void what_is_not_set_gets_the_recommended_value() {
        DerbySettings.applyBeforeBoot();

        assertThat(System.getProperty("derby.language.statementCacheSize")).isEqualTo("3000");
        assertThat(System.getProperty("derby.locks.deadlockTimeout")).isEqualTo("2");
        assertThat(System.getProperty("derby.locks.waitTimeout")).isEqualTo("15");
        assertThat(System.getProperty("derby.stream.error.method")).endsWith("DerbySettings.log");
    }

    @Test
    void what_the_operator_set_stays() {
        System.setProperty("derby.locks.waitTimeout", "40");
        System.setProperty("derby.stream.error.file", "/var/log/derby.log");

        DerbySettings.applyBeforeBoot();

        assertThat(System.getProperty("derby.locks.waitTimeout")).isEqualTo("40");
        assertThat(System.getProperty("derby.stream.error.method")).isNull();
    }

    @Test
    void derby_logs_whole_lines_to_the_applications_log() throws IOException {
        Logger logger = Logger.getLogger("org.apache.derby");
        Level usual = logger.getLevel();
        Collector collector = new Collector();
        logger.addHandler(collector);
        logger.setLevel(Level.INFO);
        logger.setUseParentHandlers(false);
        try (Writer log = DerbySettings.log()) {
            log.write("Booting Derby version ");
            log.write("10.16\r\n\nunfinished");
            assertThat(collector.lines).containsExactly("Booting Derby version 10.16");
        } finally {
            logger.removeHandler(collector);
            logger.setLevel(usual);
            logger.setUseParentHandlers(true);
        }
        assertThat(collector.lines).containsExactly("Booting Derby version 10.16", "unfinished");
    }

    private static final class Collector extends Handler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
