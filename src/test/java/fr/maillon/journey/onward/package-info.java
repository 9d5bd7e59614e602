/** Everything that is under way in an installation goes on to its end, by people over plain HTTP and by time. */
package fr.maillon.journey.onward;
