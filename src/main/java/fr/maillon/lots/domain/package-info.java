/** A lot, the split of a request into lots, and the rules between them. */
@org.jspecify.annotations.NullMarked
package fr.maillon.lots.domain;
