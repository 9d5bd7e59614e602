/** The trades that providers offer, in plain words. May use identity and territory. */
@org.jspecify.annotations.NullMarked
package fr.maillon.catalogue;
