/** The process that sees a lot delivered: what its model is called, what moves it, and what it asks of the features. */
@org.jspecify.annotations.NullMarked
package fr.maillon.workflow.lotdelivery;
