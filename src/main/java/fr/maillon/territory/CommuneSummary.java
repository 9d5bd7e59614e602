package fr.maillon.territory;

import java.io.Serializable;

/**
 * A commune of the open data shipped with the product.
 *
 * @param inseeCode the five characters of the Code officiel géographique
 * @param latitude degrees north of the centroid (WGS 84)
 * @param longitude degrees east of the centroid (WGS 84)
 * @param intercommunality code of the EPCI, empty when unknown
 */
public record CommuneSummary(
        String inseeCode,
        String name,
        String postalCode,
        int population,
        double latitude,
        double longitude,
        String department,
        String intercommunality)
        implements Serializable {}
