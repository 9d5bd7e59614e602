/**
 * Runs the engine's own test classes on H2, on Derby with our dialect and on PostgreSQL, and writes what came of it to
 * {@code src/docs/engine/conformance.md}. Started by {@code mvn -Pengine-conformance verify}, see
 * {@code src/docs/engine/derby.md}.
 *
 * <p>{@link fr.maillon.workflow.conformance.EngineConformance} hands the classes one by one to JVMs of their own
 * ({@link fr.maillon.workflow.conformance.Worker}); each of these has one database, and says of each class what its tests
 * did ({@link fr.maillon.workflow.conformance.WorkerMain}). Results are kept per class and database, so that a run can be
 * ended, split and taken up again.
 */
package fr.maillon.workflow.conformance;
