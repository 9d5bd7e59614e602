/** Who is told what, written in the business transaction and sent after it. */
@org.jspecify.annotations.NullMarked
package fr.maillon.notification.service;
