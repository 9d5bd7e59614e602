/** Use cases around trades. */
@NullMarked
package fr.maillon.catalogue.service;

import org.jspecify.annotations.NullMarked;
