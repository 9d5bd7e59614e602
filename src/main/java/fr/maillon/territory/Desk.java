package fr.maillon.territory;

import java.io.Serializable;

/**
 * How the people of a territory are reached.
 *
 * @param phone empty when the territory gives none
 * @param email empty when the territory gives none
 */
public record Desk(OpeningHours hours, String phone, String email) implements Serializable {}
