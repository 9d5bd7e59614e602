/** The review period of a request and the reviews given in it. */
@org.jspecify.annotations.NullMarked
package fr.maillon.reviews.domain;
