/** Dated rules in the database. */
package fr.maillon.legal.persistence;
