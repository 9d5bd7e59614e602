package fr.maillon.directory.service;

import fr.maillon.directory.ProviderId;
import fr.maillon.identity.Viewer;
import fr.maillon.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** What people read of the directory: a coordinator the own territory, everybody else the own profile. */
public interface DirectoryQueries {

    /**
     * The providers of the coordinator's territory: those who wait for an answer first, then by name.
     *
     * @throws NotFound when the viewer is no coordinator
     */
    List<ProviderRow> providers(Viewer viewer);

    /**
     * @throws NotFound when there is no such provider, or it is of another territory
     */
    ProviderDetail provider(Viewer viewer, ProviderId id);

    /** The provider the person speaks for, once presented. */
    Optional<ProviderDetail> ownProvider(Viewer viewer);

    /** The client the person speaks for, once presented. */
    Optional<ClientDetail> ownClient(Viewer viewer);
}
