/** Backups of an installation: what one consists of, how it is made, which are kept, how one is restored. */
@org.jspecify.annotations.NullMarked
package fr.maillon.maintenance.backup;
