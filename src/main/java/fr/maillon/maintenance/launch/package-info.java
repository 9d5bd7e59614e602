/** What lies open in the WAR, so that Java can run it as it is. */
@org.jspecify.annotations.NullMarked
package fr.maillon.maintenance.launch;
