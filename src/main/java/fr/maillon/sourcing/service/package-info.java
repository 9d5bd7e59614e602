/** What coordinators and invited providers do to find and be found for a lot. */
@org.jspecify.annotations.NullMarked
package fr.maillon.sourcing.service;
