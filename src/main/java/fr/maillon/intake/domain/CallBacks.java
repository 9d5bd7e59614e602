package fr.maillon.intake.domain;

import fr.maillon.intake.CallBackId;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import java.util.List;
import java.util.Optional;

/** All call-backs. */
public interface CallBacks {

    void add(CallBack callBack);

    Optional<CallBack> byId(CallBackId id);

    /**
     * @throws NotFound when there is no such call-back
     */
    default CallBack require(CallBackId id) {
        return byId(id).orElseThrow(NotFound::new);
    }

    /** Those of a request, newest first. */
    List<CallBack> of(RequestId request);

    /** Those of a territory that are still to come: the ones without a time first, then by their time. */
    List<CallBack> openIn(TerritoryId territory);
}
