package fr.maillon.directory;

/** What a client is; only a public body is treated otherwise: local preference is no criterion for it. */
public enum ClientKind {
    CRAFTSMAN,
    SHOP,
    FARM,
    COMPANY,
    ASSOCIATION,
    PUBLIC_BODY,
    /** Somebody who is founding a firm and has no SIRET yet. */
    FOUNDER
}
