/** Makes backups in the running server: by night, and when a command asks for one. */
@org.jspecify.annotations.NullMarked
package fr.maillon.maintenance.watch;
