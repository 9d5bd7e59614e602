package fr.maillon.intake;

/** The client asked to be called back. */
public record CallBackAsked(RequestId requestId, CallBackId callBackId) {}
