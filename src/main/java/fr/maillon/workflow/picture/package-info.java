/** The running processes as pictures for people, without anything that is executed. */
@org.jspecify.annotations.NullMarked
package fr.maillon.workflow.picture;
