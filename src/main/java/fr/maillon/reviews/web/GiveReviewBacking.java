package fr.maillon.reviews.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.reviews.service.GiveReview;
import fr.maillon.reviews.service.ReviewPage;
import fr.maillon.reviews.service.ReviewsQueries;
import fr.maillon.reviews.service.ReviewsService;
import fr.maillon.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One side gives its review of the work on a lot. */
@Named
@ViewScoped
public class GiveReviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Best first, as people read. */
    private static final List<Integer> SCORES = List.of(5, 4, 3, 2, 1);

    @Inject
    private ReviewsQueries queries;

    @Inject
    private ReviewsService service;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private ReviewSide side;
    private ReviewPage page;
    private Integer quality;
    private Integer timeliness;
    private Integer contact;
    private String comment;

    public void loadForClient() {
        load(ReviewSide.CLIENT_OF_PROVIDER);
    }

    public void loadForProvider() {
        load(ReviewSide.PROVIDER_OF_CLIENT);
    }

    private void load(ReviewSide own) {
        side = own;
        page = queries.ownReview(currentUser.viewer(), lotId(), own);
    }

    public String give() {
        service.give(side, new GiveReview(lotId(), quality, timeliness, contact, comment == null ? "" : comment));
        messenger.success("giveReview.done");
        return Redirects.to(getProjectPage(), "id", id);
    }

    /** The page of the project on this side. */
    public String getProjectPage() {
        return side == ReviewSide.CLIENT_OF_PROVIDER ? "/client/projects/view" : "/provider/projects/view";
    }

    private LotId lotId() {
        if (id == null) {
            throw new NotFound();
        }
        return new LotId(id);
    }

    public List<Integer> getScores() {
        return SCORES;
    }

    public int getCommentMax() {
        return GiveReview.COMMENT_MAX;
    }

    public ReviewSide getSide() {
        return side;
    }

    public ReviewPage getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getQuality() {
        return quality;
    }

    public void setQuality(Integer quality) {
        this.quality = quality;
    }

    public Integer getTimeliness() {
        return timeliness;
    }

    public void setTimeliness(Integer timeliness) {
        this.timeliness = timeliness;
    }

    public Integer getContact() {
        return contact;
    }

    public void setContact(Integer contact) {
        this.contact = contact;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
