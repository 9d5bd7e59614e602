/** Lost races are begun anew. */
package fr.maillon.platform.retry;
