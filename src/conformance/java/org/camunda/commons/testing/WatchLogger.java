package org.camunda.commons.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a test method: the loggers that {@link ProcessEngineLoggingRule} listens to while it runs, and from which level on. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WatchLogger {

    String[] loggerNames();

    String level() default "";
}
