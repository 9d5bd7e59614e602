/** The table of advice about lots: evaluated by the engine's own decision engine, and shown to those who split. */
@org.jspecify.annotations.NullMarked
package fr.maillon.workflow.advice;
