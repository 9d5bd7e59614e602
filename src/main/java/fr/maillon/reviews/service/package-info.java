/** Reviews are given, and published together. */
@org.jspecify.annotations.NullMarked
package fr.maillon.reviews.service;
