package fr.maillon.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A commune of the open data shipped with the product. It is read as a {@link fr.maillon.territory.CommuneSummary}; it
 * changes only when a new edition of that data is migrated.
 */
@Entity
@Table(name = "communes")
public class Commune {

    @Id
    @Column(name = "insee_code", length = 5)
    private String inseeCode;

    @Column(name = "name", nullable = false, length = 80)
    private String name;

    @Column(name = "postal_code", nullable = false, length = 5)
    private String postalCode;

    @Column(name = "population", nullable = false)
    private int population;

    @Column(name = "latitude", nullable = false)
    private double latitude;

    @Column(name = "longitude", nullable = false)
    private double longitude;

    @Column(name = "department", nullable = false, length = 3)
    private String department;

    @Column(name = "intercommunality_code", length = 9)
    private @Nullable String intercommunality;

    protected Commune() {}
}
