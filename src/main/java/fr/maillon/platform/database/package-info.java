/** The one database: which one, how it is reached, its schema. */
package fr.maillon.platform.database;
