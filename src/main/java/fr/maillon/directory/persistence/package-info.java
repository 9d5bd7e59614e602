/** Clients and providers in the database. */
package fr.maillon.directory.persistence;
