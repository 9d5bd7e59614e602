/** Looks into files before they are kept: by their content, never by what they call themselves. */
@org.jspecify.annotations.NullMarked
package fr.maillon.intake.checking;
