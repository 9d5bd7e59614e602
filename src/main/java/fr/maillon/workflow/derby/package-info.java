/**
 * Apache Derby 10.16.1.1 as a database of the Camunda 7.24.0 engine, added from outside: not one class of the engine is
 * changed or copied.
 *
 * <p>The engine knows six databases and refuses Derby ("couldn't deduct database type"). What it needs to know about a
 * database lies in static maps and in scripts, and this package fills the maps, derives the scripts and mends the few
 * places where Derby behaves unlike any of the six:
 *
 * <ul>
 *   <li>{@link fr.maillon.workflow.derby.DerbyDialectPlugin} is what an engine configuration registers; it does all of
 *       the engine's side;
 *   <li>{@link fr.maillon.workflow.derby.DerbyConnections} (or {@link fr.maillon.workflow.derby.DerbyDataSource}) goes
 *       around the connections, so that the engine recognises Derby's errors;
 *   <li>{@link fr.maillon.workflow.derby.EngineSchema} gives the statements that create and drop the engine's tables, and
 *       {@link fr.maillon.workflow.derby.EngineScriptFiles} the same as script files for the engine and for Flyway;
 *   <li>{@link fr.maillon.workflow.derby.DerbySettings} holds the system properties to set before Derby boots.
 * </ul>
 *
 * <p>The package depends on Java, Derby, the engine and the engine's MyBatis, and on nothing else, so that it can be
 * lifted out into another Camunda 7 application as it stands. The build puts it, with the script files, into a jar of its
 * own, {@code maillon-derby-dialect.jar}.
 */
package fr.maillon.workflow.derby;
