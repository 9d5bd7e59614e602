/** What an installation sets. */
package fr.maillon.platform.config;
