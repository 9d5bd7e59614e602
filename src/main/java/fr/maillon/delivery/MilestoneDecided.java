package fr.maillon.delivery;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** A delivered milestone was accepted or sent back, by the client or, in the client's silence, by a coordinator. */
public record MilestoneDecided(
        LotId lotId,
        MilestoneId milestoneId,
        ProviderId providerId,
        boolean accepted,
        boolean further,
        String remark) {}
