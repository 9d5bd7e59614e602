/** The pages on which a client compares, chooses and accepts, and the download of what was accepted. */
package fr.maillon.award.web;
