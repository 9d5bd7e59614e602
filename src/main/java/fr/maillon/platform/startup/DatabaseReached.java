package fr.maillon.platform.startup;

import fr.maillon.platform.database.SchemaMigrations;
import javax.sql.DataSource;

/** The database answers; its schema may be missing or old. Observers run in the starting thread, before it is migrated. */
public record DatabaseReached(DataSource dataSource, SchemaMigrations migrations) {}
