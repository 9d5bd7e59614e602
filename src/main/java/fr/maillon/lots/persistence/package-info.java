/** Lots and splits in the database. */
package fr.maillon.lots.persistence;
