/** What an administrator sees of the backups. */
package fr.maillon.maintenance.web;
