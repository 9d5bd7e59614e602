/** What happened to a request, told once and for good. */
@org.jspecify.annotations.NullMarked
package fr.maillon.casefile.domain;
