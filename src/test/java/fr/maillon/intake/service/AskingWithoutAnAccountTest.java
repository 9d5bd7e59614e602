package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.directory.ClientKind;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.ConfirmationAsked;
import fr.maillon.intake.DraftLinkAsked;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.RequestSubmitted;
import fr.maillon.intake.service.ConfirmRequestResult.Confirmed;
import fr.maillon.intake.service.ConfirmRequestResult.LinkWorthless;
import fr.maillon.intake.service.ConfirmRequestResult.SentBefore;
import fr.maillon.platform.limits.TooManyRequests;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** D-01, UX-C-02, S-API-03: a draft without an account, its links, and the confirmation that sends it. */
class AskingWithoutAnAccountTest {

    private static final EmailAddress EMAIL = new EmailAddress("lea@menuiserie-nouvelle.example");

    private final IntakeWorld world = new IntakeWorld();

    @BeforeEach
    void nobody_is_signed_in() {
        world.signedIn.become(null);
    }

    @Test
    void whoever_began_a_draft_goes_on_with_it_in_the_same_browser() {
        var id = aDraft();

        assertThat(world.drafts.draft(id).orElseThrow().summary().title()).isEqualTo(RequestFixtures.TITLE);
        assertThat(world.drafts.held()).hasSize(1);
    }

    @Test
    void to_another_browser_to_a_client_and_to_a_coordinator_it_does_not_exist() {
        var id = aDraft();
        world.browser.becomeAnother();

        assertThat(world.drafts.draft(id)).isEmpty();
        assertThat(world.drafts.held()).isEmpty();
        assertThatThrownBy(() -> world.drafts.answer(new AnswerQuestions(id, RequestFixtures.ANSWERS, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.drafts.situate(IntakeWorld.situate(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.drafts.discard(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.askers.introduce(lea(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.askers.sendLink(new SendDraftLink(id, EMAIL, Locale.FRENCH)))
                .isInstanceOf(NotFound.class);
        world.signedIn.become(world.client);
        assertThat(world.drafts.draft(id)).isEmpty();
        world.signedIn.become(Viewers.coordinator());
        assertThat(world.drafts.draft(id)).isEmpty();
    }

    @Test
    void a_link_takes_it_up_on_another_device_as_often_as_wanted() {
        var id = aDraft();
        world.askers.sendLink(new SendDraftLink(id, EMAIL, Locale.ENGLISH));
        var link = world.events.of(DraftLinkAsked.class).get(0);
        world.browser.becomeAnother();

        assertThat(world.askers.takeUp(link.key())).contains(id);
        assertThat(world.askers.takeUp(link.key())).contains(id);
        assertThat(world.drafts.draft(id)).isPresent();
        assertThat(link.email()).isEqualTo(EMAIL);
        assertThat(link.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void after_thirty_days_a_link_and_the_browser_s_memory_are_worth_nothing() {
        var id = aDraft();
        world.askers.sendLink(new SendDraftLink(id, EMAIL, Locale.FRENCH));
        var key = world.events.of(DraftLinkAsked.class).get(0).key();
        world.clock.moveTo(
                RequestFixtures.MONDAY_MORNING.plus(Duration.ofDays(30)).minusSeconds(1));
        assertThat(world.askers.takeUp(key)).contains(id);

        world.clock.moveTo(RequestFixtures.MONDAY_MORNING.plus(Duration.ofDays(30)));

        assertThat(world.askers.takeUp(key)).isEmpty();
        assertThat(world.drafts.draft(id)).isEmpty();
    }

    @Test
    void a_link_that_was_made_up_leads_nowhere() {
        assertThat(world.askers.takeUp("")).isEmpty();
        assertThat(world.askers.takeUp("anything")).isEmpty();
        assertThat(world.askers.toConfirm("anything")).isInstanceOf(ToConfirm.Worthless.class);
        assertThat(world.askers.confirm("anything")).isInstanceOf(LinkWorthless.class);
    }

    @Test
    void a_key_to_write_does_not_confirm_and_a_key_to_confirm_does_not_write() {
        var id = aDraft();
        world.askers.introduce(lea(id));
        var confirmation = confirmation();
        var toWrite = world.browser.secrets().iterator().next();

        assertThat(world.askers.confirm(toWrite)).isInstanceOf(LinkWorthless.class);
        assertThat(world.askers.takeUp(confirmation)).isEmpty();
    }

    @Test
    void nothing_is_sent_before_the_address_is_confirmed() {
        var id = aDraft();
        world.askers.introduce(lea(id));

        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.DRAFT);
        assertThat(world.events.of(RequestSubmitted.class)).isEmpty();
        assertThat(world.askers.toConfirm(confirmation())).isInstanceOf(ToConfirm.Waiting.class);
    }

    @Test
    void confirming_makes_a_client_with_an_account_and_sends_the_request_once() {
        var id = aDraft();
        world.askers.introduce(lea(id));
        var key = confirmation();
        world.browser.becomeAnother();

        var result = world.askers.confirm(key);

        assertThat(result).isInstanceOfSatisfying(Confirmed.class, confirmed -> {
            assertThat(confirmed.reference()).isEqualTo("QR-2026-000123");
            assertThat(confirmed.signInKey()).startsWith("key of ");
        });
        var request = world.requests.require(id);
        var client = world.directory.client(request.clientId());
        assertThat(request.status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(client.name()).isEqualTo("Menuiserie Nouvelle");
        assertThat(client.email()).isEqualTo(EMAIL);
        assertThat(client.inseeCode()).isEqualTo(RequestFixtures.GAILLAC);
        assertThat(world.events.of(RequestSubmitted.class)).containsExactly(new RequestSubmitted(id));
        assertThat(world.keys.askerOf(id)).isEmpty();

        assertThat(world.askers.confirm(key)).isEqualTo(new SentBefore(id));
        assertThat(world.askers.toConfirm(key)).isEqualTo(new ToConfirm.Sent(id));
        assertThat(world.events.of(RequestSubmitted.class)).hasSize(1);
    }

    @Test
    void once_sent_the_browser_s_key_opens_nothing_any_more() {
        var id = aDraft();
        world.askers.introduce(lea(id));
        world.askers.confirm(confirmation());

        assertThat(world.drafts.draft(id)).isEmpty();
        assertThat(world.drafts.held()).isEmpty();
    }

    @Test
    void only_the_last_confirmation_counts_so_that_a_mistyped_address_confirms_nothing() {
        var id = aDraft();
        world.askers.introduce(lea(id));
        var first = confirmation();
        world.askers.sendAgain(id);

        assertThat(world.askers.confirm(first)).isInstanceOf(LinkWorthless.class);
        assertThat(world.askers.confirm(confirmation())).isInstanceOf(Confirmed.class);
    }

    @Test
    void after_seven_days_a_confirmation_is_worth_nothing_and_another_may_be_asked_for() {
        var id = aDraft();
        world.askers.introduce(lea(id));
        var key = confirmation();
        world.clock.moveTo(RequestFixtures.MONDAY_MORNING.plus(Duration.ofDays(7)));

        assertThat(world.askers.confirm(key)).isInstanceOf(LinkWorthless.class);
        world.askers.sendAgain(id);
        assertThat(world.askers.confirm(confirmation())).isInstanceOf(Confirmed.class);
    }

    @Test
    void an_address_that_has_an_account_with_a_password_is_not_signed_in_by_the_mail() {
        var account = AccountId.next();
        world.accounts.add(EMAIL, account, true);
        var known = world.directory.add(account, "Menuiserie Connue");
        var id = aDraft();
        world.askers.introduce(lea(id));

        var result = world.askers.confirm(confirmation());

        assertThat(result).isInstanceOfSatisfying(Confirmed.class, confirmed -> assertThat(confirmed.signInKey())
                .isEmpty());
        assertThat(world.requests.require(id).belongsTo(known.id())).isTrue();
    }

    @Test
    void an_account_that_was_closed_does_not_ask_again() {
        world.accounts.close(EMAIL);
        var id = aDraft();
        world.askers.introduce(lea(id));
        var key = confirmation();

        assertThatThrownBy(() -> world.askers.confirm(key))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("account.closed");
        assertThat(world.statusOf(id)).isEqualTo(RequestStatus.DRAFT);
    }

    @Test
    void who_asks_is_said_only_of_a_draft_that_says_where_and_for_how_much() {
        var id = RequestId.next();
        world.drafts.describe(IntakeWorld.describe(id));

        assertThatThrownBy(() -> world.askers.introduce(lea(id)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("submitRequest.placeMissing");
    }

    @Test
    void nobody_is_flooded_with_mails_by_somebody_else_s_typing() {
        var id = aDraft();
        for (int i = 0; i < 5; i++) {
            world.askers.sendLink(new SendDraftLink(id, EMAIL, Locale.FRENCH));
        }

        assertThatThrownBy(() -> world.askers.sendLink(new SendDraftLink(id, EMAIL, Locale.FRENCH)))
                .isInstanceOf(TooManyRequests.class);
        assertThatThrownBy(() -> world.askers.introduce(lea(id))).isInstanceOf(TooManyRequests.class);
        assertThat(world.events.of(DraftLinkAsked.class)).hasSize(5);
    }

    @Test
    void one_draft_does_not_write_to_the_whole_world() {
        var id = aDraft();
        for (int i = 0; i < 10; i++) {
            world.askers.sendLink(
                    new SendDraftLink(id, new EmailAddress("somebody" + i + "@untel.example"), Locale.FRENCH));
        }

        assertThatThrownBy(() -> world.askers.sendLink(new SendDraftLink(id, EMAIL, Locale.FRENCH)))
                .isInstanceOf(TooManyRequests.class);
    }

    @Test
    void somebody_who_signs_in_meanwhile_sends_the_draft_as_a_client() {
        var id = aDraft();
        world.signedIn.become(world.client);

        world.drafts.submit(new SubmitRequest(id, 0));

        var client = world.directory.clientOf(world.client.account()).orElseThrow();
        assertThat(world.requests.require(id).belongsTo(client.id())).isTrue();
    }

    @Test
    void nobody_sends_a_draft_without_being_a_client() {
        var id = aDraft();

        assertThatThrownBy(() -> world.drafts.submit(new SubmitRequest(id, 0))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_draft_thrown_away_takes_its_links_with_it() {
        var id = aDraft();
        world.askers.introduce(lea(id));
        var key = confirmation();

        world.drafts.discard(id);

        assertThat(world.requests.byId(id)).isEmpty();
        assertThat(world.askers.toConfirm(key)).isInstanceOf(ToConfirm.Worthless.class);
    }

    private RequestId aDraft() {
        var id = RequestId.next();
        world.drafts.describe(IntakeWorld.describe(id));
        world.drafts.answer(new AnswerQuestions(id, RequestFixtures.ANSWERS, 0));
        world.drafts.situate(IntakeWorld.situate(id));
        return id;
    }

    private String confirmation() {
        var asked = world.events.of(ConfirmationAsked.class);
        return asked.get(asked.size() - 1).key();
    }

    private static IntroduceAsker lea(RequestId id) {
        return new IntroduceAsker(
                id, "Menuiserie Nouvelle", ClientKind.CRAFTSMAN, null, "Léa Untel", EMAIL, "", Locale.FRENCH);
    }
}
