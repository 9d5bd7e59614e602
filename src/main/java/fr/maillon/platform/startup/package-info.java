/** What is told while the application starts. */
package fr.maillon.platform.startup;
