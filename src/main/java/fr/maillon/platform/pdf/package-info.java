/** Documents as PDF, from templates, with the fonts inside and readable by assistive software. */
@org.jspecify.annotations.NullMarked
package fr.maillon.platform.pdf;
