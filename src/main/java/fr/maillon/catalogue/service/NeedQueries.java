package fr.maillon.catalogue.service;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedsApi;
import fr.maillon.catalogue.domain.NeedRepository;
import fr.maillon.catalogue.domain.NeedVersion;
import fr.maillon.identity.IdentityApi;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import java.util.List;

/** What an administrator reads of needs. */
@ApplicationService
public class NeedQueries {

    private NeedRepository needs;
    private NeedsApi published;
    private IdentityApi accounts;

    @SuppressWarnings("NullAway.Init")
    protected NeedQueries() {}

    @Inject
    public NeedQueries(NeedRepository needs, NeedsApi published, IdentityApi accounts) {
        this.needs = needs;
        this.published = published;
        this.accounts = accounts;
    }

    /** All needs in the order in which they are listed, withdrawn ones too. */
    public List<NeedRow> needs(Viewer viewer) {
        viewer.mustBe(Role.ADMINISTRATOR);
        return needs.all().stream()
                .map(need ->
                        new NeedRow(published.need(need.code(), need.newest()).orElseThrow(), need.isActive()))
                .toList();
    }

    /**
     * @param version 0 for the newest
     * @throws NotFound when there is no such version, or the viewer is no administrator
     */
    public NeedPicture need(Viewer viewer, NeedCode code, int version) {
        viewer.mustBe(Role.ADMINISTRATOR);
        var need = needs.require(code);
        return new NeedPicture(
                published.need(code, version == 0 ? need.newest() : version).orElseThrow(NotFound::new),
                need.isActive(),
                need.newest(),
                needs.versions(code).stream().map(this::row).toList());
    }

    private NeedPicture.VersionRow row(NeedVersion version) {
        return new NeedPicture.VersionRow(
                version.number(),
                version.publishedAt(),
                version.publishedBy()
                        .map(account -> accounts.account(account).name())
                        .orElse(""));
    }
}
