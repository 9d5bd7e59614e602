/** What people and the process do with quote requests. */
@org.jspecify.annotations.NullMarked
package fr.maillon.intake.service;
