/**
 * A demonstration: sample people and requests made through the use cases themselves, and a clock that may be moved. All of it
 * is there only when {@code MAILLON_DEMO} is true.
 */
@org.jspecify.annotations.NullMarked
package fr.maillon.demo;
