package fr.maillon.bidding;

import fr.maillon.shared.Ids;
import fr.maillon.shared.TypedId;
import java.io.Serializable;

/** Identifies a provider's bid for a lot. */
public record BidId(String value) implements TypedId, Serializable {

    public BidId {
        Ids.require(value);
    }

    /** A new one, never given before. */
    public static BidId next() {
        return new BidId(Ids.next());
    }
}
