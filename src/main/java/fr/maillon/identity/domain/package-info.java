/** What an account is, and how often somebody may try to sign in. */
@org.jspecify.annotations.NullMarked
package fr.maillon.identity.domain;
