/** The trades that providers offer and the needs that clients have, in plain words. May use identity and territory. */
@org.jspecify.annotations.NullMarked
package fr.maillon.catalogue;
