/** Reads across the tables of the features. */
package fr.maillon.casefile.persistence;
