package fr.maillon.intake;

/**
 * A call-back will not take place.
 *
 * @param hadTime whether a time was agreed, so that it stands in calendars
 * @param byClient whether the client cancelled it; otherwise a coordinator did, or the request ended
 * @param reason may be empty
 */
public record CallBackCancelled(
        RequestId requestId, CallBackId callBackId, boolean hadTime, boolean byClient, String reason) {}
