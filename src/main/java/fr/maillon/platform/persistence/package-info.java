/** How values are stored. */
package fr.maillon.platform.persistence;
