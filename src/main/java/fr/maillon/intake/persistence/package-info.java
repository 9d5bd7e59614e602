/** Quote requests in the database. */
package fr.maillon.intake.persistence;
