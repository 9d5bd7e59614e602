package fr.maillon.platform.startup;

import fr.maillon.platform.database.DatabaseKind;

/** The schema is there and the engine is built; jobs do not run yet. Observers run in the starting thread. */
public record EngineReady(DatabaseKind database) {}
