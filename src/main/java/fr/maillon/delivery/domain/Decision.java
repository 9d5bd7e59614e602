package fr.maillon.delivery.domain;

import fr.maillon.shared.Refused;

/**
 * What is made of a delivered milestone.
 *
 * @param remark why it is sent back, or a word with the acceptance, then it may be empty
 * @param bySilence a coordinator decided because the client did not
 */
public record Decision(boolean accepted, String remark, boolean bySilence) {

    /**
     * @throws Refused when a milestone is sent back without saying what is missing
     */
    public Decision {
        remark = remark.strip();
        if (!accepted && remark.isEmpty()) {
            throw new Refused("reviewMilestone.remarkMissing");
        }
    }
}
