/** Asks the antivirus of the installation, again when it did not answer. */
@org.jspecify.annotations.NullMarked
package fr.maillon.intake.scanning;
