/** Bids, revisions and openings in the database. */
package fr.maillon.bidding.persistence;
