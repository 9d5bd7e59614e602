package fr.maillon.intake;

/** No lot of the request was delivered. */
public record RequestUnsuccessful(RequestId requestId) {}
