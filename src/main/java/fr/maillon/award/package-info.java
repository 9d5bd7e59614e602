/**
 * The client's choice for a lot and its binding acceptance. May use bidding, lots, intake, directory, legal, territory,
 * identity.
 */
@org.jspecify.annotations.NullMarked
package fr.maillon.award;
