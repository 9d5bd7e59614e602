package fr.maillon.identity;

/** The account of somebody who proved that its mail address is theirs. */
public record MailedAccount(AccountId id, boolean hasPassword) {}
