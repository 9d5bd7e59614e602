package fr.maillon.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Communes that act together ({@code EPCI à fiscalité propre}), from the same open data as the communes. */
@Entity
@Table(name = "intercommunalities")
public class Intercommunality {

    @Id
    @Column(name = "code", length = 9)
    private String code;

    @Column(name = "name", nullable = false, length = 120)
    private String name;

    /** CC, CA, CU or METRO as in the source. */
    @Column(name = "kind", nullable = false, length = 10)
    private String kind;

    protected Intercommunality() {}
}
