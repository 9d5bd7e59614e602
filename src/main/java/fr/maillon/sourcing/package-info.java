/** Shortlist, invitations and questions of a lot. May use lots, intake, directory, catalogue, territory, identity. */
@org.jspecify.annotations.NullMarked
package fr.maillon.sourcing;
