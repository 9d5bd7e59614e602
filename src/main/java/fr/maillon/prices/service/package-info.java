/** What other features may ask and tell. */
@org.jspecify.annotations.NullMarked
package fr.maillon.prices.service;
