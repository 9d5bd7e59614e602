package fr.maillon.sourcing.domain;

/** Why a firm of the right trade cannot be invited for a lot. */
public enum ExclusionReason {
    NOT_APPROVED,
    OWN_REQUEST,
    DECLINED_THIS_LOT
}
