/** Milestones of an awarded lot until it is delivered. May use award, lots, intake, directory, identity. */
@org.jspecify.annotations.NullMarked
package fr.maillon.delivery;
