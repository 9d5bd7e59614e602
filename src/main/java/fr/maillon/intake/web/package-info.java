/** The pages on which requests are written, read, qualified, approved and cancelled. */
package fr.maillon.intake.web;
