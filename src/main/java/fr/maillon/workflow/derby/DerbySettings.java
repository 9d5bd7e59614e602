package fr.maillon.workflow.derby;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The system properties under which Derby carries the engine well. They are read when a database boots, so they have to be
 * set before the first connection; a value that the operator has already given is left alone.
 */
public final class DerbySettings {

    private static final Map<String, String> RECOMMENDED = recommended();

    private DerbySettings() {}

    private static Map<String, String> recommended() {
        Map<String, String> settings = new LinkedHashMap<>();
        // The engine rotates through several hundred statements; beyond the default of 100 every prepare compiles
        // again,
        // 2.5 to 6 ms against 0.08 ms. The name with a dot before "size" is not a property of Derby and does nothing.
        settings.put("derby.language.statementCacheSize", "3000");
        // Seconds until a waiting transaction looks for a deadlock. The default of 20 makes people wait for the retry.
        settings.put("derby.locks.deadlockTimeout", "2");
        // Seconds until a transaction gives up waiting for a lock that is no deadlock. The default is 60.
        settings.put("derby.locks.waitTimeout", "15");
        // Derby would otherwise write derby.log into the working directory, which a service may not write to.
        if (derbySees(DerbyLog.class)) {
            settings.put("derby.stream.error.method", DerbySettings.class.getName() + ".log");
        }
        return settings;
    }

    /** Sets what is not set. Calling it twice, or after Derby has booted, changes nothing and harms nothing. */
    public static void applyBeforeBoot() {
        RECOMMENDED.forEach((name, value) -> {
            if (System.getProperty(name) == null && !(isLog(name) && logIsConfigured())) {
                System.setProperty(name, value);
            }
        });
    }

    /** Where Derby writes its log: to {@link DerbyLog}. Named by {@code derby.stream.error.method}, called by Derby. */
    public static Writer log() {
        return new DerbyLog();
    }

    private static boolean isLog(String property) {
        return property.startsWith("derby.stream.error");
    }

    private static boolean logIsConfigured() {
        return System.getProperties().stringPropertyNames().stream().anyMatch(DerbySettings::isLog);
    }

    private static boolean derbySees(Class<?> ours) {
        try {
            Class.forName(ours.getName(), false, org.apache.derby.jdbc.EmbeddedDriver.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException derbyIsInAnotherLibraryFolder) {
            return false;
        }
    }
}
