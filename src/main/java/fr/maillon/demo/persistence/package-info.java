/** How far the clock of a demonstration is ahead. */
package fr.maillon.demo.persistence;
