/** Trades and needs in the database. */
package fr.maillon.catalogue.persistence;
