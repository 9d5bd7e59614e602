/** What intake does by itself, once in a while. */
@org.jspecify.annotations.NullMarked
package fr.maillon.intake.upkeep;
