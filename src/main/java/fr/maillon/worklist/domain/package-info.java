/** A waiting step. */
@org.jspecify.annotations.NullMarked
package fr.maillon.worklist.domain;
