/** Pages on which a provider writes and follows its bids. */
package fr.maillon.bidding.web;
