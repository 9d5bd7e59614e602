package fr.maillon.intake.service;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.BriefCommented;
import fr.maillon.intake.BriefContent.BriefLot;
import fr.maillon.intake.BriefDecision;
import fr.maillon.intake.BriefSection;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.domain.BriefChanges;
import fr.maillon.intake.domain.BriefComment;
import fr.maillon.intake.domain.BriefComments;
import fr.maillon.prices.PriceRange;
import fr.maillon.prices.PriceSize;
import fr.maillon.prices.PricesApi;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.DomainEvents;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The brief as a document: each version of it stays readable for the client and the coordinators of the territory, who
 * also write to each other about the version that waits for approval.
 */
@ApplicationService
public class BriefService {

    /** Asks for the newest version. */
    public static final int NEWEST = 0;

    /** More would be a conversation that is better held by telephone; it also bounds the mails. */
    static final int MOST_COMMENTS = 100;

    private RequestAccess access;
    private BriefComments comments;
    private CatalogueApi catalogue;
    private PricesApi prices;
    private BriefDocument document;
    private CurrentUser currentUser;
    private DomainEvents events;
    private Clock clock;

    protected BriefService() {}

    @Inject
    public BriefService(
            RequestAccess access,
            BriefComments comments,
            CatalogueApi catalogue,
            PricesApi prices,
            BriefDocument document,
            CurrentUser currentUser,
            DomainEvents events,
            Clock clock) {
        this.access = access;
        this.comments = comments;
        this.catalogue = catalogue;
        this.prices = prices;
        this.document = document;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A version of the brief, when the request is the viewer's own (client) or of the viewer's territory (coordinator).
     *
     * @param number of the version, or {@link #NEWEST}
     * @throws NotFound otherwise, and when there is no such version
     */
    public BriefPicture brief(Viewer viewer, RequestId id, int number) {
        var request = access.readableBy(viewer, id);
        var file = request.file();
        var newest = file.newestBrief().orElseThrow(NotFound::new);
        var version = number == NEWEST ? newest : version(file, number);
        var changes = version.number() == 1
                ? null
                : BriefChanges.between(version(file, version.number() - 1).content(), version.content());
        var written = comments.of(id, version.number());
        var lots = version.content().lots().stream()
                .map(lot -> section(BriefSection.of(lot), lot, request.territory(), changes, written))
                .toList();
        return new BriefPicture(
                file.summary(),
                file.clientName(),
                file.communeName(),
                version,
                file.briefs(),
                version.equals(newest)
                        && version.decision() == BriefDecision.WAITING
                        && file.summary().status() == RequestStatus.BRIEF_APPROVAL,
                section(BriefSection.INTRODUCTION, null, request.territory(), changes, written),
                lots,
                changes);
    }

    /** A version of the brief as a PDF in the viewer's language; for whom, and which, as with {@link #brief}. */
    public BriefFile file(Viewer viewer, RequestId id, int number) {
        return document.write(brief(viewer, id, number), viewer.locale());
    }

    /**
     * Keeps what was written about the version that was shown and tells the other side of all of it in one mail. The same
     * words sent again by a double click are kept once.
     *
     * @throws NotFound when the request is not the viewer's, or the version has no such section
     * @throws Refused when the version does not wait for approval any more, or too much was written already
     */
    public void comment(@Valid CommentBrief command) {
        var viewer = currentUser.viewer();
        var request = access.readableBy(viewer, command.requestId());
        var version = version(request.file(), command.briefVersion());
        var written = comments.of(request.id(), command.briefVersion());
        var news = command.comments().stream()
                .filter(comment -> !isSaidAlready(written, comment, viewer))
                .toList();
        if (news.isEmpty()) {
            return;
        }
        request.discussBrief(command.briefVersion(), clock.instant());
        if (written.size() + news.size() > MOST_COMMENTS) {
            throw new Refused("commentBrief.tooMany", MOST_COMMENTS);
        }
        var fromClient = access.isClientOf(viewer, request);
        var remarks = new ArrayList<BriefCommented.Remark>();
        for (var comment : news) {
            if (!comment.section().isIn(version.content())) {
                throw new NotFound();
            }
            comments.add(new BriefComment(
                    request.id(),
                    command.briefVersion(),
                    comment.section(),
                    fromClient,
                    viewer,
                    comment.words(),
                    clock.instant()));
            remarks.add(new BriefCommented.Remark(titleOf(comment.section(), version), comment.words()));
        }
        events.fire(new BriefCommented(request.id(), command.briefVersion(), fromClient, remarks));
    }

    private static boolean isSaidAlready(List<BriefComment> written, CommentBrief.Comment comment, Viewer viewer) {
        var there = written.stream()
                .filter(one -> one.section().equals(comment.section()))
                .toList();
        return !there.isEmpty() && there.get(there.size() - 1).says(comment.section(), viewer, comment.words());
    }

    private static String titleOf(BriefSection section, RequestFile.Brief version) {
        return version.content().lots().stream()
                .filter(lot -> BriefSection.of(lot).equals(section))
                .map(BriefLot::title)
                .findFirst()
                .orElse("");
    }

    private BriefPicture.Section section(
            BriefSection name,
            @Nullable BriefLot lot,
            TerritoryId territory,
            @Nullable BriefChanges changes,
            List<BriefComment> written) {
        return new BriefPicture.Section(
                name,
                lot,
                lot == null ? null : catalogue.trade(lot.trade()),
                changes == null ? null : changes.of(name).orElse(null),
                lot == null ? null : price(territory, lot),
                written.stream()
                        .filter(comment -> comment.section().equals(name))
                        .map(comment -> new BriefPicture.Comment(
                                comment.authorName(), comment.isFromClient(), comment.words(), comment.writtenAt()))
                        .toList());
    }

    private @Nullable PriceRange price(TerritoryId territory, BriefLot lot) {
        var share = lot.budget();
        return share == null
                ? null
                : prices.range(territory, lot.trade(), PriceSize.of(share)).orElse(null);
    }

    private static RequestFile.Brief version(RequestFile file, int number) {
        return file.briefs().stream()
                .filter(brief -> brief.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
