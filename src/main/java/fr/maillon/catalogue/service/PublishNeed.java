package fr.maillon.catalogue.service;

import fr.maillon.catalogue.NeedTemplate;

/**
 * What an administrator wants the next version of a need to say.
 *
 * @param basedOn number of the version that was on the page, 0 for a need that is new
 * @param content its number does not count
 */
public record PublishNeed(int basedOn, NeedTemplate content) {}
