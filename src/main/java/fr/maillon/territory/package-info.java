/** The area of one chapter: communes, rings, distances, working calendar, times. May use identity. */
@org.jspecify.annotations.NullMarked
package fr.maillon.territory;
