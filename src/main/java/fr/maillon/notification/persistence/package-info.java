/** How mails are stored. */
package fr.maillon.notification.persistence;
