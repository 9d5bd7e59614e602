/**
 * What client and provider say of each other after delivery, published together. May use delivery, award, lots, intake,
 * directory, territory, identity.
 */
@org.jspecify.annotations.NullMarked
package fr.maillon.reviews;
