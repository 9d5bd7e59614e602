package fr.maillon.workflow.quoterequest;

import fr.maillon.reviews.ReviewsApi;
import fr.maillon.workflow.engine.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Publishes all reviews together and closes the request. */
@Named
@Dependent
public class PublishReviewsDelegate implements JavaDelegate {

    private final ReviewsApi reviews;

    @Inject
    public PublishReviewsDelegate(ReviewsApi reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.publish(Subject.request(execution));
    }
}
