/** What is set about backups, and what is told about them. */
@org.jspecify.annotations.NullMarked
package fr.maillon.maintenance.service;
