/** A quote request, its brief versions and what was asked in between. */
@org.jspecify.annotations.NullMarked
package fr.maillon.intake.domain;
