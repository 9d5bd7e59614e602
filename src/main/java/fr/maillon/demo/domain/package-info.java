/** The clock of a demonstration. */
@org.jspecify.annotations.NullMarked
package fr.maillon.demo.domain;
