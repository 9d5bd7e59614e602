package fr.maillon.platform.database;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;

/**
 * Lets the database go when the application ends. An extension and not a bean: it is told last, after everything that uses
 * connections was told.
 */
public class DatabaseEnd implements Extension {

    void end(@Observes BeforeShutdown last) {
        now();
    }

    /** For a start that fails half way, of whose end nobody is told. */
    public static void now() {
        EmbeddedDerby.end();
    }
}
