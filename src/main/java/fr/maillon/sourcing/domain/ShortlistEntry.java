package fr.maillon.sourcing.domain;

import fr.maillon.directory.ProviderId;
import fr.maillon.territory.Ring;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** One line of a decided shortlist: the candidate as it was shown, and whether it was chosen. */
@Embeddable
public class ShortlistEntry {

    @Column(name = "provider_id")
    private String providerId;

    @Column(name = "chosen")
    private boolean chosen;

    @Enumerated(EnumType.STRING)
    @Column(name = "ring")
    private Ring ring;

    @Column(name = "kilometres")
    private BigDecimal kilometres;

    @Column(name = "open_load")
    private int load;

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "ring_points")
    private int ringPoints;

    @Column(name = "distance_points")
    private int distancePoints;

    @Column(name = "availability_points")
    private int availabilityPoints;

    @Column(name = "newcomer_points")
    private int newcomerPoints;

    protected ShortlistEntry() {}

    ShortlistEntry(Candidate candidate, boolean chosen) {
        this.providerId = candidate.provider().value();
        this.chosen = chosen;
        this.ring = candidate.ring();
        this.kilometres = candidate.kilometres();
        this.load = candidate.load();
        this.capacity = candidate.capacity();
        for (var reason : candidate.reasons()) {
            switch (reason.criterion()) {
                case RING -> ringPoints = reason.points();
                case DISTANCE -> distancePoints = reason.points();
                case AVAILABILITY -> availabilityPoints = reason.points();
                case NEWCOMER -> newcomerPoints = reason.points();
            }
        }
    }

    public ProviderId provider() {
        return new ProviderId(providerId);
    }

    public boolean isChosen() {
        return chosen;
    }

    public Ring ring() {
        return ring;
    }

    public BigDecimal kilometres() {
        return kilometres;
    }

    public int load() {
        return load;
    }

    public int capacity() {
        return capacity;
    }

    /** The points that the candidate had earned for one criterion. */
    public int points(Criterion criterion) {
        return switch (criterion) {
            case RING -> ringPoints;
            case DISTANCE -> distancePoints;
            case AVAILABILITY -> availabilityPoints;
            case NEWCOMER -> newcomerPoints;
        };
    }
}
