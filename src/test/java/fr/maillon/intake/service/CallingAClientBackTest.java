package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.CallBackAsked;
import fr.maillon.intake.CallBackCancelled;
import fr.maillon.intake.CallBackFixed;
import fr.maillon.intake.CallBackHeld;
import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackStatus;
import fr.maillon.intake.CallBackSummary;
import fr.maillon.intake.CallBackWish;
import fr.maillon.intake.HalfDay;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestAbandoned;
import fr.maillon.intake.RequestCancelled;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestQualified;
import fr.maillon.intake.domain.InMemoryCallBacks;
import fr.maillon.intake.domain.InMemoryRequestNotes;
import fr.maillon.intake.domain.RequestNote;
import fr.maillon.shared.Ids;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D-03: a client asks to be called back, a coordinator sets the time. The clock stands on Monday 23 November 2026, ten. */
class CallingAClientBackTest {

    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant TUESDAY_HALF_PAST_TEN = Instant.parse("2026-11-24T09:30:00Z");
    private static final Instant WEDNESDAY_TEN = Instant.parse("2026-11-25T09:00:00Z");
    private static final String PHONE = "06 00 00 00 01";

    private final IntakeWorld world = new IntakeWorld();
    private final InMemoryRequestNotes notes = new InMemoryRequestNotes();
    private final InMemoryCallBacks callBacks = new InMemoryCallBacks(world.requests);
    private final CallBackService service = new CallBackService(
            callBacks,
            new CallBackAccess(callBacks, world.access, world.desk, world.signedIn, world.clock),
            world.requests,
            notes,
            world.events,
            world.clock);
    private final CallBacksEndWithTheirRequest ends = new CallBacksEndWithTheirRequest(service);
    private final RequestId request = world.aRequestToQualify();
    private final CallBackId id = CallBackId.next();

    @BeforeEach
    void the_client_is_at_the_page() {
        world.signedIn.become(world.client);
    }

    @Test
    void a_wish_is_kept_and_told() {
        service.ask(wish(LocalDate.parse("2026-11-24"), HalfDay.MORNING));

        var asked = service.read(id);
        assertThat(asked.status()).isEqualTo(CallBackStatus.ASKED);
        assertThat(asked.wish()).isEqualTo(new CallBackWish(LocalDate.parse("2026-11-24"), HalfDay.MORNING));
        assertThat(asked.phone()).isEqualTo(PHONE);
        assertThat(world.events.of(CallBackAsked.class)).containsExactly(new CallBackAsked(request, id));
        assertThat(service.mayAsk(request)).isFalse();
    }

    @Test
    void a_wish_sent_twice_is_kept_once_and_a_second_one_waits_for_the_first() {
        service.ask(asSoonAsPossible(id));
        service.ask(asSoonAsPossible(id));

        assertThat(service.of(request)).hasSize(1);
        assertThat(world.events.of(CallBackAsked.class)).hasSize(1);
        assertThatThrownBy(() -> service.ask(asSoonAsPossible(CallBackId.next())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("callBack.already");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2026-11-22, MORNING, callBack.inThePast",
        "2026-11-28, MORNING, callBack.closedThen",
        "2026-12-25, AFTERNOON, callBack.closedThen",
        "2027-01-23, MORNING, callBack.tooFar"
    })
    void a_day_on_which_nobody_is_there_is_refused(LocalDate day, HalfDay half, String why) {
        assertThatThrownBy(() -> service.ask(wish(day, half)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_half_day_that_is_over_is_refused() {
        world.clock.moveTo(Instant.parse("2026-11-23T11:00:00Z"));
        assertThatThrownBy(() -> service.ask(wish(LocalDate.parse("2026-11-23"), HalfDay.MORNING)))
                .hasMessageContaining("callBack.closedThen");
        service.ask(wish(LocalDate.parse("2026-11-23"), HalfDay.AFTERNOON));
    }

    @ParameterizedTest
    @CsvSource({"''", "appelez-moi", "12"})
    void a_number_to_call_is_needed(String phone) {
        assertThatThrownBy(() -> service.ask(new AskForCallBack(id, request, CallBackWish.AS_SOON_AS_POSSIBLE, phone)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("callBack.phone");
    }

    @Test
    void a_call_is_asked_for_while_the_request_is_looked_at_only() {
        world.signedIn.become(world.coordinator);
        world.intake.qualify(new QualifyRequest(request, QualificationOutcome.REJECTED, "Non.", 0));
        world.signedIn.become(world.client);

        assertThat(service.mayAsk(request)).isFalse();
        assertThatThrownBy(() -> service.ask(asSoonAsPossible(id)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("callBack.notNow");
    }

    @Test
    void a_coordinator_sets_the_time_and_moves_it_with_a_higher_number() {
        anAskedCall();

        service.fix(new FixCallBack(id, TUESDAY_TEN, TUESDAY_HALF_PAST_TEN));
        assertThat(service.read(id)).satisfies(fixed -> {
            assertThat(fixed.status()).isEqualTo(CallBackStatus.FIXED);
            assertThat(fixed.sequence()).isZero();
            assertThat(fixed.caller()).isEqualTo(world.coordinator.account());
        });

        service.fix(new FixCallBack(id, WEDNESDAY_TEN, WEDNESDAY_TEN.plus(Duration.ofMinutes(20))));
        assertThat(service.read(id)).satisfies(moved -> {
            assertThat(moved.status()).isEqualTo(CallBackStatus.MOVED);
            assertThat(moved.startsAt()).isEqualTo(WEDNESDAY_TEN);
            assertThat(moved.sequence()).isEqualTo(1);
        });
        assertThat(world.events.of(CallBackFixed.class))
                .containsExactly(
                        new CallBackFixed(request, id, TUESDAY_TEN, false),
                        new CallBackFixed(request, id, WEDNESDAY_TEN, true));
    }

    @Test
    void the_same_time_twice_is_told_once() {
        anAskedCall();

        service.fix(new FixCallBack(id, TUESDAY_TEN, TUESDAY_HALF_PAST_TEN));
        service.fix(new FixCallBack(id, TUESDAY_TEN, TUESDAY_HALF_PAST_TEN));

        assertThat(world.events.of(CallBackFixed.class)).hasSize(1);
        assertThat(service.read(id).sequence()).isZero();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-11-23T08:30:00Z, 2026-11-23T08:45:00Z, callBack.inThePast",
        "2026-11-24T09:30:00Z, 2026-11-24T09:00:00Z, callBack.backwards",
        "2026-11-24T10:45:00Z, 2026-11-24T11:15:00Z, callBack.outsideHours",
        "2026-11-28T09:00:00Z, 2026-11-28T09:30:00Z, callBack.outsideHours",
        "2026-12-25T09:00:00Z, 2026-12-25T09:30:00Z, callBack.outsideHours"
    })
    void a_time_when_nobody_is_there_is_refused(Instant start, Instant end, String why) {
        anAskedCall();

        assertThatThrownBy(() -> service.fix(new FixCallBack(id, start, end)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
        assertThat(service.read(id).status()).isEqualTo(CallBackStatus.ASKED);
    }

    @Test
    void a_call_that_took_place_leaves_its_minutes_as_a_note() {
        aFixedCall();

        service.hold(new HoldCallBack(id, "Veut aussi des photos."));
        service.hold(new HoldCallBack(id, "Veut aussi des photos."));

        assertThat(service.read(id).status()).isEqualTo(CallBackStatus.HELD);
        assertThat(notes.about(request)).extracting(RequestNote::text).containsExactly("Veut aussi des photos.");
        assertThat(world.events.of(CallBackHeld.class)).containsExactly(new CallBackHeld(request, id));
        assertThatThrownBy(() -> service.fix(new FixCallBack(id, WEDNESDAY_TEN, WEDNESDAY_TEN.plusSeconds(600))))
                .hasMessageContaining("callBack.over");
        assertThatThrownBy(() -> service.cancel(new CancelCallBack(id, ""))).hasMessageContaining("callBack.over");
    }

    @Test
    void a_call_may_be_made_at_once_and_leave_nothing_to_write() {
        anAskedCall();

        service.hold(new HoldCallBack(id, ""));

        assertThat(service.read(id).status()).isEqualTo(CallBackStatus.HELD);
        assertThat(notes.about(request)).isEmpty();
    }

    @Test
    void the_client_cancels_a_call_that_stands_in_calendars() {
        aFixedCall();
        world.signedIn.become(world.client);

        service.cancel(new CancelCallBack(id, "Un empêchement."));
        service.cancel(new CancelCallBack(id, "Un empêchement."));

        assertThat(service.read(id)).satisfies(cancelled -> {
            assertThat(cancelled.status()).isEqualTo(CallBackStatus.CANCELLED);
            assertThat(cancelled.sequence()).isEqualTo(1);
            assertThat(cancelled.reason()).isEqualTo("Un empêchement.");
        });
        assertThat(world.events.of(CallBackCancelled.class))
                .containsExactly(new CallBackCancelled(request, id, true, true, "Un empêchement."));
        assertThat(service.mayAsk(request)).as("another may be asked for").isTrue();
    }

    @Test
    void a_wish_that_was_never_fixed_is_cancelled_without_a_calendar() {
        anAskedCall();

        service.cancel(new CancelCallBack(id, "Vous avez déjà appelé."));

        assertThat(service.read(id).sequence()).isZero();
        assertThat(world.events.of(CallBackCancelled.class))
                .containsExactly(new CallBackCancelled(request, id, false, false, "Vous avez déjà appelé."));
    }

    @Test
    void a_request_that_ends_takes_its_call_with_it() {
        aFixedCall();
        ends.on(new RequestQualified(request, QualificationOutcome.ACCEPTED, ""));
        assertThat(service.read(id).open()).as("it goes on").isTrue();

        ends.on(new RequestQualified(request, QualificationOutcome.REJECTED, "Non."));
        ends.on(new RequestCancelled(request, "Non."));
        ends.on(new RequestAbandoned(request));

        assertThat(world.events.of(CallBackCancelled.class))
                .containsExactly(new CallBackCancelled(request, id, true, false, ""));
    }

    @Test
    void the_calls_to_come_are_listed_for_the_coordinators_of_the_territory() {
        anAskedCall();

        assertThat(service.toCome()).singleElement().satisfies(row -> {
            assertThat(row.callBack().id()).isEqualTo(id);
            assertThat(row.clientName()).isEqualTo("Conserverie Untel");
        });

        world.signedIn.become(Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR));
        assertThat(service.toCome()).isEmpty();
        world.signedIn.become(world.client);
        assertThatThrownBy(service::toCome).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_comes_near_it() {
        anAskedCall();

        for (var somebody : new Viewer[] {
            world.otherClient,
            Viewers.provider(),
            Viewers.administrator(),
            Viewers.from(new TerritoryId(Ids.next()), Role.COORDINATOR)
        }) {
            world.signedIn.become(somebody);
            assertThatThrownBy(() -> service.read(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.of(request)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.mayAsk(request)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.ask(asSoonAsPossible(CallBackId.next())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.fix(new FixCallBack(id, TUESDAY_TEN, TUESDAY_HALF_PAST_TEN)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.hold(new HoldCallBack(id, ""))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.cancel(new CancelCallBack(id, ""))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_client_neither_sets_the_time_nor_says_that_it_took_place() {
        anAskedCall();
        world.signedIn.become(world.client);

        assertThatThrownBy(() -> service.fix(new FixCallBack(id, TUESDAY_TEN, TUESDAY_HALF_PAST_TEN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.hold(new HoldCallBack(id, ""))).isInstanceOf(NotFound.class);
        assertThat(service.of(request)).extracting(CallBackSummary::status).containsExactly(CallBackStatus.ASKED);
    }

    private void anAskedCall() {
        service.ask(asSoonAsPossible(id));
        world.signedIn.become(world.coordinator);
    }

    private void aFixedCall() {
        anAskedCall();
        service.fix(new FixCallBack(id, TUESDAY_TEN, TUESDAY_HALF_PAST_TEN));
    }

    private AskForCallBack asSoonAsPossible(CallBackId callBackId) {
        return new AskForCallBack(callBackId, request, CallBackWish.AS_SOON_AS_POSSIBLE, PHONE);
    }

    private AskForCallBack wish(LocalDate day, HalfDay half) {
        return new AskForCallBack(id, request, new CallBackWish(day, half), PHONE);
    }
}
