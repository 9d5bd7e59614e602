/** Commands that whoever runs an installation gives, on the command line or by night. */
@org.jspecify.annotations.NullMarked
package fr.maillon.maintenance;
