/** A mail from its writing to its sending. */
@org.jspecify.annotations.NullMarked
package fr.maillon.notification.domain;
