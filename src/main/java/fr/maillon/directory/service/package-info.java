/** Use cases around clients and providers. */
@NullMarked
package fr.maillon.directory.service;

import org.jspecify.annotations.NullMarked;
