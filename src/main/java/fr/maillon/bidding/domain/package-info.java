/** A bid and its frozen revisions, what may be written in it, its arithmetic, its opening. */
@org.jspecify.annotations.NullMarked
package fr.maillon.bidding.domain;
