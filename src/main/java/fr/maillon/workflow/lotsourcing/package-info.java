/** The process that finds a provider for a lot: what its model is called, what moves it, and what it asks of the features. */
@org.jspecify.annotations.NullMarked
package fr.maillon.workflow.lotsourcing;
