/** Writing, submitting and withdrawing bids; opening them all at once; telling each how it ended. */
@org.jspecify.annotations.NullMarked
package fr.maillon.bidding.service;
