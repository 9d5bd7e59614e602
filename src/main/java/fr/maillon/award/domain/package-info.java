/** The choice and the acceptance: what binds, and what proves it. */
@org.jspecify.annotations.NullMarked
package fr.maillon.award.domain;
