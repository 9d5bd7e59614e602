package fr.maillon.sourcing.service;

import fr.maillon.catalogue.TradeSummary;
import fr.maillon.lots.LotSummary;
import fr.maillon.sourcing.domain.RankingWeights;
import fr.maillon.sourcing.domain.ShortlistDecision;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator sees before inviting: the lot, the candidates in their order with reasons, the firms left out.
 *
 * @param requestReference of the request the lot belongs to
 * @param place commune of the work
 * @param publicClient whether proximity may not count
 * @param decision what was decided for this round, null as long as nothing was
 */
public record ShortlistProposal(
        LotSummary lot,
        String requestReference,
        TradeSummary trade,
        String place,
        boolean publicClient,
        RankingWeights weights,
        List<CandidateRow> candidates,
        List<ExclusionRow> excluded,
        @Nullable ShortlistDecision decision)
        implements Serializable {}
