/** What provider, client and coordinator do with a project, and what the process asks. */
@org.jspecify.annotations.NullMarked
package fr.maillon.delivery.service;
