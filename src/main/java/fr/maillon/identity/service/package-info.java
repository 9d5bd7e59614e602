/** The use cases of accounts and of signing in, and who acts now. */
@org.jspecify.annotations.NullMarked
package fr.maillon.identity.service;
