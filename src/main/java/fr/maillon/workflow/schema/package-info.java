/** The engine's tables as a migration among the application's own, on Derby and on PostgreSQL. */
@NullMarked
package fr.maillon.workflow.schema;

import org.jspecify.annotations.NullMarked;
