/** How often somebody may do what costs much or harms others. */
package fr.maillon.platform.limits;
