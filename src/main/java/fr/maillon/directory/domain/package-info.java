/** Clients and providers, and when a provider may be invited. */
@NullMarked
package fr.maillon.directory.domain;

import org.jspecify.annotations.NullMarked;
