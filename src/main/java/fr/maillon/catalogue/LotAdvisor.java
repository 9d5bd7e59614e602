package fr.maillon.catalogue;

import java.util.List;
import java.util.Map;

/** Says which of a need's usual lots a request probably needs, by rules that a coordinator can read. */
public interface LotAdvisor {

    /**
     * All usual lots of the need in their order, each with the reasons.
     *
     * @param answers by the codes of the questions; what was not asked is missing
     */
    List<AdvisedLot> advise(NeedTemplate need, Map<String, String> answers);
}
