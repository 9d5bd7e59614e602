/** How waiting steps are stored. */
package fr.maillon.worklist.persistence;
