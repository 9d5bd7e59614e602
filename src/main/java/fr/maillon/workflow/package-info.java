/**
 * Moves the processes: what people decided, told by events of the features, completes what waits; what the processes
 * do is one call of a feature's front door. The only package that knows the engine.
 */
package fr.maillon.workflow;
