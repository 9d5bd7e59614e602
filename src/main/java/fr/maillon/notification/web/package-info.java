/** The captured mails of a demonstration. */
package fr.maillon.notification.web;
