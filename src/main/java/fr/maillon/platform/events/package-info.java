/** Events told within the transaction. */
package fr.maillon.platform.events;
