package fr.maillon.shared;

import java.time.ZoneId;

/** The one zone in which people read dates; facts are stored as instants. */
public final class Zones {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Zones() {}
}
