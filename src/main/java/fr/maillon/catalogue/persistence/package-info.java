/** Trades in the database. */
package fr.maillon.catalogue.persistence;
