package fr.maillon.territory.domain;

import fr.maillon.territory.CommuneSummary;
import java.util.List;

/** Where communes are kept. */
public interface CommuneRepository {

    List<CommuneSummary> all();
}
