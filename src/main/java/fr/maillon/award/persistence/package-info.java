/** Choices and acceptances in the database. */
package fr.maillon.award.persistence;
