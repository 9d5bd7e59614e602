/**
 * The client's choice for a lot and its binding acceptance. May use bidding, lots, intake, directory, legal, prices,
 * territory, identity.
 */
@org.jspecify.annotations.NullMarked
package fr.maillon.award;
