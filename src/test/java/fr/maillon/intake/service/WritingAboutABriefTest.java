package fr.maillon.intake.service;

import static fr.maillon.intake.RequestFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.BriefCommented;
import fr.maillon.intake.BriefSection;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.CommentBrief.Comment;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Issue 4, part 6: client and coordinators write to each other about the sections of the version under approval. */
class WritingAboutABriefTest {

    private static final BriefSection SHOP = new BriefSection("1".repeat(26));

    private final IntakeWorld world = new IntakeWorld();
    private final RequestId id = world.aRequestWithAnOfferedBrief();

    @Test
    void both_sides_read_what_was_written_in_the_order_of_time() {
        write(world.client, SHOP, "Et les retours ?");
        world.clock.advance(Duration.ofHours(2));
        write(world.coordinator, SHOP, "Ils sont compris.");
        world.clock.advance(Duration.ofHours(2));
        write(world.client, SHOP, "Merci.");

        for (var reader : List.of(world.client, world.coordinator)) {
            assertThat(comments(reader, SHOP))
                    .extracting(BriefPicture.Comment::words, BriefPicture.Comment::fromClient)
                    .containsExactly(
                            tuple("Et les retours ?", true), tuple("Ils sont compris.", false), tuple("Merci.", true));
        }
        assertThat(comments(world.client, BriefSection.INTRODUCTION)).isEmpty();
    }

    @Test
    void all_that_is_sent_at_once_is_told_to_the_other_side_at_once() {
        world.signedIn.become(world.client);

        world.briefs.comment(new CommentBrief(
                id,
                1,
                List.of(
                        new Comment(BriefSection.INTRODUCTION, " Très bien. "),
                        new Comment(SHOP, "Et les retours ?"))));

        assertThat(world.events.of(BriefCommented.class))
                .containsExactly(new BriefCommented(
                        id,
                        1,
                        true,
                        List.of(
                                new BriefCommented.Remark("", "Très bien."),
                                new BriefCommented.Remark("Boutique", "Et les retours ?"))));
    }

    @Test
    void a_double_click_keeps_and_tells_it_once() {
        write(world.client, SHOP, "Et les retours ?");
        write(world.client, SHOP, "Et les retours ?");

        assertThat(comments(world.client, SHOP)).hasSize(1);
        assertThat(world.events.of(BriefCommented.class)).hasSize(1);
    }

    @Test
    void the_same_words_may_be_said_again_after_an_answer() {
        write(world.client, SHOP, "Oui.");
        write(world.coordinator, SHOP, "Sûr ?");
        write(world.client, SHOP, "Oui.");

        assertThat(comments(world.client, SHOP)).hasSize(3);
    }

    @Test
    void a_decided_version_takes_no_more_comments() {
        world.intake.approveBrief(new ApproveBrief(id, 1));

        assertThatThrownBy(() -> write(world.client, SHOP, "Encore une chose."))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("commentBrief.notAwaited");
        assertThatThrownBy(() -> write(world.coordinator, SHOP, "Encore une chose."))
                .isInstanceOf(Refused.class);
        assertThat(comments(world.client, SHOP)).isEmpty();
    }

    @Test
    void whoever_still_writes_about_an_older_version_is_told_of_the_newer_one() {
        world.intake.refuseBrief(new RefuseBrief(id, 1, "Il manque les photos."));
        world.progress.offerBrief(id, saying("Une boutique et des photos."));

        assertThatThrownBy(() -> write(world.client, SHOP, "Encore une chose."))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments())
                        .containsExactly(2))
                .hasMessageContaining("commentBrief.otherVersion");
    }

    @Test
    void what_was_written_stays_with_the_version_it_was_written_about() {
        write(world.client, SHOP, "Et les photos ?");
        world.intake.refuseBrief(new RefuseBrief(id, 1, "Il manque les photos."));
        world.progress.offerBrief(id, saying("Une boutique et des photos."));

        assertThat(world.briefs.brief(world.client, id, 1).discussed())
                .extracting(section -> section.section())
                .containsExactly(SHOP);
        assertThat(world.briefs.brief(world.client, id, 2).discussed()).isEmpty();
    }

    @Test
    void a_section_that_the_version_has_not_is_not_found() {
        assertThatThrownBy(() -> write(world.client, new BriefSection(Ids.next()), "Où ?"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new BriefSection("../lot")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_version_takes_a_hundred_comments_and_no_more() {
        IntStream.range(0, BriefService.MOST_COMMENTS).forEach(i -> write(world.client, SHOP, "Question " + i));

        assertThatThrownBy(() -> write(world.coordinator, SHOP, "Téléphonons-nous."))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("commentBrief.tooMany");
    }

    @Test
    void nobody_else_reads_or_writes_anything() {
        var elsewhere = Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR);
        for (var stranger : List.of(world.otherClient, elsewhere, Viewers.provider(), Viewers.administrator())) {
            assertThatThrownBy(() -> write(stranger, SHOP, "Bonjour."))
                    .as(stranger.roles().toString())
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.briefs.brief(stranger, id, BriefService.NEWEST))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.briefs.file(stranger, id, BriefService.NEWEST))
                    .isInstanceOf(NotFound.class);
        }
    }

    private void write(Viewer author, BriefSection section, String words) {
        world.signedIn.become(author);
        world.briefs.comment(new CommentBrief(id, 1, List.of(new Comment(section, words))));
    }

    private List<BriefPicture.Comment> comments(Viewer reader, BriefSection section) {
        return world.briefs.brief(reader, id, 1).section(section).orElseThrow().comments();
    }
}
