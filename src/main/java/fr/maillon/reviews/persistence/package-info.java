/** Reviews in the database. */
package fr.maillon.reviews.persistence;
