/** Shortlists, invitations and questions in the database. */
package fr.maillon.sourcing.persistence;
