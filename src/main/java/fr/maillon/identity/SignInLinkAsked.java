package fr.maillon.identity;

/**
 * Somebody asked for a mail that signs in the owner of an account.
 *
 * @param key opens the account once; empty when it has a password, which alone opens it
 */
public record SignInLinkAsked(AccountId account, String key) {}
