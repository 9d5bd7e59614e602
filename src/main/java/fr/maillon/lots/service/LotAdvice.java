package fr.maillon.lots.service;

import fr.maillon.catalogue.AdvisedLot;
import fr.maillon.catalogue.LotAdvisor;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.NeedsApi;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.NeedAsked;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.NotFound;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which lots a request probably needs, as the catalogue of needs says, for the coordinator who splits it. */
@ApplicationService
public class LotAdvice {

    private NeedsApi needs;
    private LotAdvisor advisor;
    private RequestFiles files;

    protected LotAdvice() {}

    @Inject
    public LotAdvice(NeedsApi needs, LotAdvisor advisor, RequestFiles files) {
        this.needs = needs;
        this.advisor = advisor;
        this.files = files;
    }

    /** The needs from which a split may start. */
    public List<NeedTemplate> needs() {
        return needs.needs();
    }

    /**
     * The need with which a request was asked, in the version that was asked; empty when it was asked without any.
     *
     * @throws NotFound for everybody but coordinators of its territory
     */
    public Optional<NeedTemplate> asked(Viewer viewer, RequestId request) {
        return Optional.ofNullable(askedWith(viewer, request))
                .flatMap(asked -> needs.need(asked.need(), asked.version()));
    }

    /**
     * The usual lots of a need, each with the reasons for or against it in this request. What the client answered counts
     * for the need that was asked; for any other the catalogue judges without answers.
     *
     * @throws NotFound for everybody but coordinators of its territory
     */
    public List<AdvisedLot> advise(Viewer viewer, RequestId request, NeedTemplate need) {
        var asked = askedWith(viewer, request);
        return advisor.advise(
                need, asked != null && asked.need().equals(need.code()) ? asked.answers() : Map.<String, String>of());
    }

    private @Nullable NeedAsked askedWith(Viewer viewer, RequestId request) {
        viewer.mustBe(Role.COORDINATOR);
        return files.fileFor(viewer, request).needAsked();
    }
}
