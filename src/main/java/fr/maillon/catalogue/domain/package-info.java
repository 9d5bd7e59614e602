/** Trades, in plain words. */
@NullMarked
package fr.maillon.catalogue.domain;

import org.jspecify.annotations.NullMarked;
