package fr.maillon.delivery;

import fr.maillon.lots.LotId;

/** The client was reminded of a delivered milestone. */
public record MilestoneReviewReminded(LotId lotId, MilestoneId milestoneId) {}
