/** The one clock of the application, which a demonstration may move forward. */
package fr.maillon.platform.time;
