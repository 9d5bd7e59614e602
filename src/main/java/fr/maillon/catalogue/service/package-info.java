/** Use cases around trades and needs. */
@NullMarked
package fr.maillon.catalogue.service;

import org.jspecify.annotations.NullMarked;
