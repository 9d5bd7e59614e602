/** Milestones of an awarded lot until it is delivered. May use award, bidding, lots, intake, directory, territory, identity. */
@org.jspecify.annotations.NullMarked
package fr.maillon.delivery;
