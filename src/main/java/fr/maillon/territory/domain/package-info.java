/** Territories and their communes, and the rules of distance and working time. */
@NullMarked
package fr.maillon.territory.domain;

import org.jspecify.annotations.NullMarked;
