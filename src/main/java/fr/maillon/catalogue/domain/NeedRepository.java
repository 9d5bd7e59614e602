package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** Where needs and all their versions are kept. */
public interface NeedRepository {

    Optional<Need> byCode(NeedCode code);

    /** The need as it is now, held until the transaction ends: of two who publish at once the second sees the first's. */
    Optional<Need> held(NeedCode code);

    /**
     * @throws NotFound when there is no such need
     */
    Need require(NeedCode code);

    /** All needs, withdrawn ones too, in the order in which they are listed. */
    List<Need> all();

    void add(Need need);

    Optional<NeedVersion> version(NeedCode code, int number);

    /** All versions of a need, the newest first. */
    List<NeedVersion> versions(NeedCode code);

    void add(NeedVersion version);
}
