package fr.maillon.delivery.service;

import fr.maillon.delivery.MilestoneId;
import fr.maillon.lots.LotId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * The provider delivers a milestone.
 *
 * @param delivery whether it is the first, the second, ... delivery of this milestone, as the page showed it
 * @param note what the client finds and where
 * @param link address of what is delivered, may be empty
 */
public record DeliverMilestone(
        @NotNull LotId lotId,
        @NotNull MilestoneId milestoneId,
        @Positive int delivery,
        @NotBlank @Size(max = DeliverMilestone.NOTE_MAX) String note,
        @NotNull @Size(max = DeliverMilestone.LINK_MAX) String link) {

    public static final int NOTE_MAX = 4000;
    public static final int LINK_MAX = 500;
}
