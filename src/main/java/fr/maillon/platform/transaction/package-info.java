/** What is known of the transaction under way. */
@org.jspecify.annotations.NullMarked
package fr.maillon.platform.transaction;
