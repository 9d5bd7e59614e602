/** Commands that whoever runs an installation gives while the application is stopped. */
@org.jspecify.annotations.NullMarked
package fr.maillon.maintenance;
