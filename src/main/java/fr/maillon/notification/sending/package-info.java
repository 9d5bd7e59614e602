/** Sends the mails after the commit. */
package fr.maillon.notification.sending;
