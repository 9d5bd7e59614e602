package fr.maillon.intake;

/** A silent client was reminded of the brief to approve. */
public record BriefApprovalReminded(RequestId requestId) {}
