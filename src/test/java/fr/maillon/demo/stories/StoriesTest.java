package fr.maillon.demo.stories;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.demo.people.SampleClient;
import fr.maillon.demo.people.SampleProvider;
import fr.maillon.demo.people.SampleStaff;
import fr.maillon.directory.ProviderStatus;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.service.DescribeNeed;
import fr.maillon.lots.LotStatus;
import fr.maillon.lots.service.LotDraft;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StoriesTest {

    private static final Set<Deed> OF_PROVIDERS = EnumSet.of(
            Deed.SEE,
            Deed.WILL_BID,
            Deed.DECLINE,
            Deed.ASK,
            Deed.SAVE_BID,
            Deed.SUBMIT_BID,
            Deed.WITHDRAW_BID,
            Deed.DELIVER);
    private static final Set<Deed> OF_COORDINATORS = EnumSet.of(
            Deed.QUALIFY,
            Deed.SAVE_SPLIT,
            Deed.OFFER_BRIEF,
            Deed.INVITE,
            Deed.GIVE_UP,
            Deed.EXTEND_BIDDING,
            Deed.DECIDE_WITHOUT_BIDS,
            Deed.ANSWER,
            Deed.DECIDE_MILESTONE);

    private final List<Story> stories = Stories.all();
    private final Map<String, SampleProvider> providers =
            SampleProvider.all().stream().collect(Collectors.toMap(SampleProvider::key, Function.identity()));

    @Test
    void a_request_stands_in_every_state_in_which_one_can_stand_for_longer_than_a_moment() {
        var stands = EnumSet.noneOf(RequestStatus.class);
        stories.forEach(story -> stands.add(story.ends()));

        assertThat(EnumSet.complementOf(stands)).containsExactly(RequestStatus.SUBMITTED);
    }

    @Test
    void a_lot_stands_in_every_state_that_can_be_reached() {
        var stands = EnumSet.noneOf(LotStatus.class);
        stories.forEach(story -> stands.addAll(story.lotsEnd()));

        assertThat(EnumSet.complementOf(stands)).containsExactly(LotStatus.HANDED_OVER);
    }

    @Test
    void bids_were_handed_in_declined_and_left_as_drafts_and_milestones_were_sent_back() {
        var done = stories.stream()
                .flatMap(story -> story.steps().stream())
                .map(Step::deed)
                .collect(Collectors.toSet());

        assertThat(done)
                .contains(Deed.SUBMIT_BID, Deed.DECLINE, Deed.SAVE_BID, Deed.ASK, Deed.ANSWER, Deed.GIVE_REVIEW);
        assertThat(stories)
                .flatExtracting(Story::steps)
                .filteredOn(step -> step.deed() == Deed.REVIEW_MILESTONE)
                .extracting(step -> step.details().yes("accepted"))
                .contains(true, false);
    }

    @TestFactory
    List<DynamicTest> each_story_can_be_told() {
        return stories.stream()
                .map(story -> DynamicTest.dynamicTest(story.name(), () -> canBeTold(story)))
                .toList();
    }

    private void canBeTold(Story story) {
        assertThat(SampleClient.all()).extracting(SampleClient::key).contains(story.client());
        assertThat(story.need().title()).hasSizeLessThanOrEqualTo(DescribeNeed.TITLE);
        assertThat(story.need().text()).hasSizeLessThanOrEqualTo(DescribeNeed.NEED);
        assertThat(story.lots()).allSatisfy(lot -> {
            assertThat(lot.text("title")).hasSizeLessThanOrEqualTo(LotDraft.TITLE);
            assertThat(lot.text("brief")).hasSizeLessThanOrEqualTo(LotDraft.BRIEF);
        });
        assertThat(story.steps()).isNotEmpty().extracting(Step::at).isSorted();
        assertThat(story.steps()).allSatisfy(step -> isDoneByTheRightOne(story, step));
    }

    private void isDoneByTheRightOne(Story story, Step step) {
        if (OF_PROVIDERS.contains(step.deed())) {
            assertThat(providers).containsKey(step.who());
            assertThat(step.lot()).isBetween(1, story.lots().size());
        } else if (OF_COORDINATORS.contains(step.deed())) {
            assertThat(SampleStaff.all()).extracting(SampleStaff::key).contains(step.who());
        } else if (step.deed() != Deed.GIVE_REVIEW) {
            assertThat(step.who()).isEqualTo(Step.CLIENT);
        }
        if (step.deed() == Deed.INVITE) {
            step.details().texts("providers").forEach(invited -> canBeInvited(story, step, invited));
        }
    }

    private void canBeInvited(Story story, Step step, String invited) {
        assertThat(providers).containsKey(invited);
        var provider = providers.get(invited);
        var trade = story.lots().get(step.lot() - 1).text("trade");
        assertThat(provider.status()).as(invited).isEqualTo(ProviderStatus.APPROVED);
        assertThat(provider.profile().trades())
                .as(invited + " offers " + trade)
                .extracting(code -> code.value())
                .contains(trade);
    }
}
