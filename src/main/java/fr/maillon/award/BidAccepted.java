package fr.maillon.award;

import fr.maillon.bidding.BidId;
import fr.maillon.directory.ProviderId;
import fr.maillon.lots.LotId;

/** The client gave the bon pour accord: the bid revision is binding. */
public record BidAccepted(LotId lotId, BidId bidId, AcceptanceId acceptanceId, ProviderId providerId) {}
