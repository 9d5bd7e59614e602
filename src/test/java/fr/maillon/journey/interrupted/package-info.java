/** Journeys over plain HTTP that remember, over restarts of the server, what they were promised. */
package fr.maillon.journey.interrupted;
