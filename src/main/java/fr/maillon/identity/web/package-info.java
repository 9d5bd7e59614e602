/** Signing in and out, the session's two keys, and the pages of accounts. */
package fr.maillon.identity.web;
