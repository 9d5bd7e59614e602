/** A client's quote request and its brief, from the first word to the end. May use identity, directory, catalogue, territory, prices. */
@org.jspecify.annotations.NullMarked
package fr.maillon.intake;
