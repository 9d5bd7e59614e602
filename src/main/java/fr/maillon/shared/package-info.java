/** Values and small ports that every feature speaks in: money, ids, refusals, events. Uses nothing else of Maillon. */
@org.jspecify.annotations.NullMarked
package fr.maillon.shared;
