/**
 * Remembers, without names, what comparable work was awarded for, and tells a client what is usual. May use identity,
 * territory, catalogue.
 */
@org.jspecify.annotations.NullMarked
package fr.maillon.prices;
