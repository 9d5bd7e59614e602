/** What is remembered and the rule by which it may be told. */
@org.jspecify.annotations.NullMarked
package fr.maillon.prices.domain;
