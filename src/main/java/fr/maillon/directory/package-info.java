/** Clients and providers, who they are and what they offer. May use identity, territory, catalogue. */
@org.jspecify.annotations.NullMarked
package fr.maillon.directory;
