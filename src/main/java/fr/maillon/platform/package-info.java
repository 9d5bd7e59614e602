/** What the server lends to every feature: time, database, settings, web frame. Uses shared only. */
package fr.maillon.platform;
