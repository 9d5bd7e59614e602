/** Backups: made, kept, refused, restored. */
package fr.maillon.maintenance.backup;
