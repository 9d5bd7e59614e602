/** The waiting steps in the engine's own transaction. */
@org.jspecify.annotations.NullMarked
package fr.maillon.worklist.service;
