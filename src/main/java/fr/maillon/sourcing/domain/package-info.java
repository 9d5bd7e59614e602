/** The shortlist with its ranking, the life of an invitation, the questions of a lot. */
@org.jspecify.annotations.NullMarked
package fr.maillon.sourcing.domain;
