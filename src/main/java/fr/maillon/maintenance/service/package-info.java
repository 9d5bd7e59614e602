/** Backups in the running server: by night, when a command asks for one, and what is told about them. */
@org.jspecify.annotations.NullMarked
package fr.maillon.maintenance.service;
