/** Trades and needs, in plain words. */
@NullMarked
package fr.maillon.catalogue.domain;

import org.jspecify.annotations.NullMarked;
