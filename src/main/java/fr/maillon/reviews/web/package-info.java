/** The pages on which client and provider give their reviews, and the part of a page that shows published ones. */
package fr.maillon.reviews.web;
