package fr.maillon.territory.service;

import fr.maillon.territory.domain.CommuneRepository;
import fr.maillon.territory.domain.Gazetteer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The gazetteer of all communes, read from the database when it is first asked for. */
@ApplicationScoped
public class KnownCommunes {

    private CommuneRepository communes;
    private volatile @Nullable Gazetteer gazetteer;

    @SuppressWarnings("NullAway.Init")
    protected KnownCommunes() {}

    @Inject
    public KnownCommunes(CommuneRepository communes) {
        this.communes = communes;
    }

    /** The gazetteer; two who ask first at the same time may both read it, and read the same. */
    public Gazetteer gazetteer() {
        var known = gazetteer;
        if (known == null) {
            known = new Gazetteer(communes.all());
            gazetteer = known;
        }
        return known;
    }
}
