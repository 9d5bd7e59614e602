package org.camunda.commons.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;
import org.slf4j.LoggerFactory;

/**
 * Keeps what chosen loggers say during a test. The engine's tests refer to a rule of this name, whose own artifact was not
 * published with the engine's last release: this one offers the methods that they call.
 */
public final class ProcessEngineLoggingRule extends TestWatcher {

    private final Map<String, Level> always = new LinkedHashMap<>();
    private final Map<String, ListAppender<ILoggingEvent>> heard = new LinkedHashMap<>();
    private Level level = Level.DEBUG;

    /** Listens to these loggers in every test, from the rule's level on. */
    public ProcessEngineLoggingRule watch(String... names) {
        for (String name : names) {
            watch(name, level);
        }
        return this;
    }

    /** Listens to this logger in every test, from the given level on. */
    public ProcessEngineLoggingRule watch(String name, Level from) {
        always.put(name, from);
        logger(name).setLevel(from);
        return this;
    }

    /** The level from which on loggers are listened to that are given without one. */
    public ProcessEngineLoggingRule level(Level from) {
        level = from;
        always.replaceAll((name, earlier) -> from);
        return this;
    }

    /** All that was said, in the order of time. */
    public List<ILoggingEvent> getLog() {
        return heard.values().stream()
                .flatMap(events -> List.copyOf(events.list).stream())
                .sorted(Comparator.comparingLong(ILoggingEvent::getTimeStamp))
                .toList();
    }

    /** What one logger said. */
    public List<ILoggingEvent> getLog(String name) {
        if (!heard.containsKey(name)) {
            throw new IllegalStateException("not watching any logger with name: " + name);
        }
        return heard.get(name).list;
    }

    /** Those of all messages that contain a text. */
    public List<ILoggingEvent> getFilteredLog(String text) {
        return containing(getLog(), text);
    }

    /** Those of one logger's messages that contain a text. */
    public List<ILoggingEvent> getFilteredLog(String name, String text) {
        return containing(getLog(name), text);
    }

    private static List<ILoggingEvent> containing(List<ILoggingEvent> events, String text) {
        return List.copyOf(events).stream()
                .filter(event -> event.getFormattedMessage().contains(text))
                .toList();
    }

    @Override
    protected void starting(Description test) {
        always.forEach(this::listen);
        WatchLogger chosen = test.getAnnotation(WatchLogger.class);
        if (chosen != null) {
            for (String name : chosen.loggerNames()) {
                listen(name, Level.toLevel(chosen.level(), level));
            }
        }
    }

    private void listen(String name, Level from) {
        var events = new ListAppender<ILoggingEvent>();
        events.start();
        logger(name).setLevel(from);
        logger(name).addAppender(events);
        heard.put(name, events);
    }

    @Override
    protected void finished(Description test) {
        heard.forEach((name, events) -> {
            logger(name).detachAppender(events);
            logger(name).setLevel(null);
        });
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
