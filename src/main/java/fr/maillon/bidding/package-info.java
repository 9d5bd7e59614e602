/** Bids, sealed until the deadline opens them. May use sourcing, lots, directory, legal, identity. */
@org.jspecify.annotations.NullMarked
package fr.maillon.bidding;
