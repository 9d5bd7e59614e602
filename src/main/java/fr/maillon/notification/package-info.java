/** Mails of the journey: written with the business change, sent after it. Listens to all features. */
@org.jspecify.annotations.NullMarked
package fr.maillon.notification;
