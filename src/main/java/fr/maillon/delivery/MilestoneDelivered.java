package fr.maillon.delivery;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** The provider delivered a milestone. */
public record MilestoneDelivered(LotId lotId, MilestoneId milestoneId, ProviderId providerId) {}
