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
    FOUNDER;

    /**
     * Whether such a client usually recovers VAT and so compares net prices. Craftsmen and founders are often exempt
     * (<i>franchise en base</i>): they are taken to pay it until they say otherwise.
     */
    public boolean usuallyRecoversVat() {
        return switch (this) {
            case SHOP, FARM, COMPANY -> true;
            case CRAFTSMAN, ASSOCIATION, PUBLIC_BODY, FOUNDER -> false;
        };
    }
}
