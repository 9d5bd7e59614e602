/** One request seen across the features. */
@org.jspecify.annotations.NullMarked
package fr.maillon.casefile.service;
