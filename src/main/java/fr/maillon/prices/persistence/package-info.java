/** Remembered prices in the database. */
package fr.maillon.prices.persistence;
