package fr.maillon.delivery;

import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** A lot's milestones are planned. */
public record DeliveryStarted(LotId lotId, ProviderId providerId) {}
