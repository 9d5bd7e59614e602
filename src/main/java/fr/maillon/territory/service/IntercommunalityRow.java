package fr.maillon.territory.service;

import java.io.Serializable;

/**
 * An intercommunality that reaches into a territory.
 *
 * @param communes how many of its communes lie in the territory
 * @param population people living in these communes
 */
public record IntercommunalityRow(String code, String name, long communes, long population) implements Serializable {}
