/** Projects in the database. */
package fr.maillon.delivery.persistence;
