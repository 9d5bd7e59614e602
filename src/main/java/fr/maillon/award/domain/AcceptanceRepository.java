package fr.maillon.award.domain;

import fr.maillon.award.AcceptanceId;
import fr.maillon.lots.LotId;
import java.util.Optional;

/** The acceptances and their documents: added, read, never changed. */
public interface AcceptanceRepository {

    void add(Acceptance acceptance, AcceptanceDocument document);

    Optional<Acceptance> ofLot(LotId lot);

    Optional<AcceptanceDocument> documentOf(AcceptanceId acceptance);
}
