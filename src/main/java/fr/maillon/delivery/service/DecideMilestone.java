package fr.maillon.delivery.service;

import fr.maillon.delivery.MilestoneId;
import fr.maillon.lots.LotId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * A delivered milestone is accepted or sent back.
 *
 * @param delivery the delivery that was looked at
 * @param remark what is missing when it is sent back, else a word that may be empty
 */
public record DecideMilestone(
        @NotNull LotId lotId,
        @NotNull MilestoneId milestoneId,
        @Positive int delivery,
        boolean accepted,
        @NotNull @Size(max = DeliverMilestone.NOTE_MAX) String remark) {}
