package fr.maillon.catalogue;

import java.util.List;
import java.util.Optional;

/** The catalogue of needs as other features see it. */
public interface NeedsApi {

    /** The needs that may be chosen, each in its newest version, in the order in which they are offered. */
    List<NeedTemplate> needs();

    /** A version of a need, also one that was replaced or is offered no more. */
    Optional<NeedTemplate> need(NeedCode code, int version);
}
