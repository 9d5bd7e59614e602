/**
 * What the sample people have done until today. Each story is a file in the words of the people; it is told by calling the
 * use cases as they would, at the time they would, while the clock moves on and deadlines pass.
 */
@org.jspecify.annotations.NullMarked
package fr.maillon.demo.stories;
