package fr.maillon.intake;

/** Coordinator and client talked. */
public record CallBackHeld(RequestId requestId, CallBackId callBackId) {}
