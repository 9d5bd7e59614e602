package fr.maillon.catalogue;

import fr.maillon.shared.Bilingual;
import java.io.Serializable;
import java.util.List;

/**
 * A usual lot of a need, judged by what the client answered.
 *
 * @param advised whether the request probably needs it
 * @param reasons why, or why not; at least one
 */
public record AdvisedLot(UsualLot lot, boolean advised, List<Bilingual> reasons) implements Serializable {

    public AdvisedLot {
        reasons = List.copyOf(reasons);
    }
}
