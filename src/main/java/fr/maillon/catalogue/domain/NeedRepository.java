package fr.maillon.catalogue.domain;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** Where needs and all their versions are kept. */
public interface NeedRepository {

    Optional<Need> byCode(NeedCode code);

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
