package fr.maillon.reviews.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.lots.LotId;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.reviews.service.ReviewPage;
import fr.maillon.reviews.service.ReviewRow;
import fr.maillon.reviews.service.ReviewsQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of a project's page that shows what both sides said, and leads to giving one's own review. */
@Named
@RequestScoped
public class LotReviewsBacking {

    @Inject
    private ReviewsQueries queries;

    @Inject
    private CurrentUser currentUser;

    private final Map<LotId, List<ReviewRow>> published = new HashMap<>();
    private final Map<LotId, ReviewPage> own = new HashMap<>();

    public List<ReviewRow> published(LotId lot) {
        return published.computeIfAbsent(lot, id -> new ArrayList<>(queries.published(currentUser.viewer(), id)));
    }

    public ReviewPage clients(LotId lot) {
        return own.computeIfAbsent(
                lot, id -> queries.ownReview(currentUser.viewer(), id, ReviewSide.CLIENT_OF_PROVIDER));
    }

    public ReviewPage providers(LotId lot) {
        return own.computeIfAbsent(
                lot, id -> queries.ownReview(currentUser.viewer(), id, ReviewSide.PROVIDER_OF_CLIENT));
    }
}
