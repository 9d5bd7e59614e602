package fr.maillon.intake.persistence;

import static fr.maillon.intake.RequestFixtures.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.Viewers;
import fr.maillon.intake.BriefSection;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.BriefComment;
import fr.maillon.platform.database.OnBothDatabases;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaBriefCommentsTest extends OnBothDatabases {

    private JpaBriefComments comments;
    private RequestId request;

    @BeforeEach
    void offer_a_brief() {
        comments = new JpaBriefComments(entityManager);
        var offered = RequestFixtures.aRequestWithAnOfferedBrief();
        offered.refuseBrief(1, "Non.", MONDAY_MORNING);
        offered.offerBrief(RequestFixtures.saying("Une autre."), MONDAY_MORNING);
        new JpaQuoteRequestRepository(entityManager).add(offered);
        request = offered.id();
        writeAndForget();
    }

    @Test
    void the_comments_of_a_version_are_found_in_the_order_of_time() {
        var later = comment(1, "한".repeat(2000), MONDAY_MORNING.plusSeconds(1));
        var earlier = comment(1, "D’abord.", MONDAY_MORNING);
        comment(2, "Sur l’autre version.", MONDAY_MORNING);
        writeAndForget();

        assertThat(comments.of(request, 1))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(earlier, later);
        assertThat(comments.of(RequestId.next(), 1)).isEmpty();
    }

    private BriefComment comment(int version, String words, Instant at) {
        var comment = new BriefComment(request, version, BriefSection.INTRODUCTION, true, Viewers.client(), words, at);
        comments.add(comment);
        return comment;
    }
}
