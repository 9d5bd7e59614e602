/** Reads the tables of reference data that are shipped with the product. */
@NullMarked
package fr.maillon.platform.reference;

import org.jspecify.annotations.NullMarked;
