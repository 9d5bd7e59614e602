package fr.maillon.catalogue.service;

import fr.maillon.catalogue.NeedTemplate;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One version of a need, with all the others.
 *
 * @param newest number of the newest version
 * @param versions the newest first
 */
public record NeedPicture(NeedTemplate need, boolean active, int newest, List<VersionRow> versions)
        implements Serializable {

    public NeedPicture {
        versions = List.copyOf(versions);
    }

    /**
     * When and by whom a version was published.
     *
     * @param publishedBy empty when it came with the product
     */
    public record VersionRow(int number, Instant publishedAt, String publishedBy) implements Serializable {}
}
