/** Reads the engine's tables beside ours. */
package fr.maillon.workflow.persistence;
