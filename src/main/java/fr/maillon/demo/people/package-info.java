/** The sample people of a demonstration: who they are, and how they come into the application. */
@org.jspecify.annotations.NullMarked
package fr.maillon.demo.people;
