/** Use cases around territories. */
@NullMarked
package fr.maillon.territory.service;

import org.jspecify.annotations.NullMarked;
