package fr.maillon.catalogue.service;

import fr.maillon.catalogue.NeedTemplate;
import java.io.Serializable;

/**
 * A need as an administrator sees it in the list.
 *
 * @param need its newest version
 * @param active whether clients may choose it
 */
public record NeedRow(NeedTemplate need, boolean active) implements Serializable {}
