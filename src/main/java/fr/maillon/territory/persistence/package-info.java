/** Territories and communes in the database. */
package fr.maillon.territory.persistence;
