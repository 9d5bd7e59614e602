package fr.maillon.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import fr.maillon.directory.ClientSummary;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.AccountSummary;
import fr.maillon.identity.IdentityApi;
import fr.maillon.identity.NewAccount;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.CallBackAsked;
import fr.maillon.intake.CallBackCancelled;
import fr.maillon.intake.CallBackFixed;
import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackStatus;
import fr.maillon.intake.CallBackSummary;
import fr.maillon.intake.CallBackWish;
import fr.maillon.intake.ClientsOnly;
import fr.maillon.intake.HalfDay;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.QualificationOutcome;
import fr.maillon.intake.RequestAcknowledged;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestPromise;
import fr.maillon.intake.RequestQualified;
import fr.maillon.notification.domain.Letter;
import fr.maillon.notification.domain.OutboxMessage;
import fr.maillon.notification.domain.OutboxMessageRepository;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.time.TimeTravel;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.Desk;
import fr.maillon.territory.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** D-02: the acknowledgement says who reads it, before when, and how to call; D-03: what both are told of a call. */
class LettersOfAQualificationTest {

    private static final Instant PROMISED = Instant.parse("2026-12-02T16:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T09:00:00Z");
    private static final CallBackId CALL = CallBackId.next();

    private final IntakeWorld world = new IntakeWorld();
    private final RequestId request = world.aRequestToQualify();
    private final List<Letter> letters = new ArrayList<>();
    private final People people = new People();
    private final Settings settings = new Settings(
            false,
            "data",
            "https://maillon.example/maillon",
            Optional.empty(),
            25,
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty());
    private Desk desk = new Desk(OpeningHours.STANDARD, "05 63 00 00 00", "tarn@asso.example");
    private String reader = "Claire Vidal";
    private CallBackSummary call = call(CallBackStatus.ASKED, 0, null);
    private final Readers readers = new Readers(
            world.progress,
            id -> new RequestPromise(reader, "Tarn", PROMISED, desk),
            id -> call,
            null,
            null,
            people.clients,
            people);
    private final Outbox outbox = new Outbox(new Kept(), settings, new Present(), world.clock, new Woken());
    private final RequestLetters requestLetters = new RequestLetters(outbox, readers);
    private final CallBackLetters callLetters = new CallBackLetters(outbox, readers, settings, world.clock);

    @Test
    void the_acknowledgement_says_who_reads_before_when_and_how_to_call() {
        requestLetters.on(new RequestAcknowledged(request, PROMISED));

        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(new EmailAddress("maya@untel.example"));
            assertThat(plain(letter.firstLine()))
                    .startsWith("Merci. Claire Vidal lit votre demande")
                    .contains("avant mercredi 2 décembre 2026 à 17 h");
            assertThat(letter.rest()).contains("05 63 00 00 00").contains("tarn@asso.example");
            assertThat(letter.address())
                    .isEqualTo("https://maillon.example/maillon/client/requests/view?id=" + request.value());
        });
    }

    @Test
    void several_readers_are_the_association_and_a_silent_desk_says_nothing() {
        reader = "";
        desk = new Desk(OpeningHours.STANDARD, "", "");

        requestLetters.on(new RequestAcknowledged(request, PROMISED));

        assertThat(letters.get(0).firstLine()).startsWith("Merci. L’association (territoire Tarn) lit");
        assertThat(letters.get(0).rest()).doesNotContain("{").doesNotContain("appeler au");
    }

    @Test
    void a_rejection_says_why_and_what_to_do_next() {
        requestLetters.on(new RequestQualified(request, QualificationOutcome.REJECTED, "Hors de notre territoire."));

        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.firstLine()).contains("Hors de notre territoire.");
            assertThat(letter.rest()).contains("autre demande").contains("05 63 00 00 00");
        });
    }

    @Test
    void a_wish_to_be_called_goes_to_the_coordinators_with_the_number() {
        callLetters.on(new CallBackAsked(request, CALL));

        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(people.coordinator.email());
            assertThat(letter.firstLine()).contains("06 00 00 00 01").contains("mardi 24 novembre 2026, le matin");
            assertThat(letter.calendar()).isNull();
            assertThat(letter.address()).endsWith("/coordinator/requests/call-back?id=" + CALL.value());
        });
    }

    @Test
    void both_get_the_same_appointment_each_with_their_own_link() {
        call = call(CallBackStatus.FIXED, 0, TUESDAY_TEN);

        callLetters.on(new CallBackFixed(request, CALL, TUESDAY_TEN, false));

        assertThat(letters).hasSize(2);
        assertThat(letters)
                .extracting(letter -> letter.recipient().value())
                .containsExactly("maya@untel.example", "claire@asso.example");
        var events = letters.stream()
                .map(letter -> Biweekly.parse(letter.calendar().text())
                        .first()
                        .getEvents()
                        .get(0))
                .toList();
        assertThat(events)
                .extracting(event -> event.getUid().getValue())
                .containsOnly("call-back-" + CALL.value() + "@maillon.example");
        assertThat(events.get(0).getUrl().getValue()).contains("/client/");
        assertThat(events.get(1).getUrl().getValue()).contains("/coordinator/");
        assertThat(plain(letters.get(0).firstLine()))
                .isEqualTo(
                        "Claire Vidal vous appelle mardi 24 novembre 2026 à 10 h, heure de Paris, au 06 00 00 00 01.");
    }

    @Test
    void a_cancelled_appointment_is_taken_out_of_both_calendars() {
        call = call(CallBackStatus.CANCELLED, 1, TUESDAY_TEN);

        callLetters.on(new CallBackCancelled(request, CALL, true, true, "Un empêchement."));

        assertThat(letters).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.calendar().method()).isEqualTo("CANCEL");
            assertThat(letter.firstLine()).contains("Un empêchement.");
        });
    }

    @Test
    void a_wish_taken_back_is_told_to_the_other_side_only() {
        callLetters.on(new CallBackCancelled(request, CALL, false, true, ""));
        callLetters.on(new CallBackCancelled(request, CALL, false, false, "Vous avez appelé."));

        assertThat(letters)
                .extracting(letter -> letter.recipient().value())
                .containsExactly("claire@asso.example", "maya@untel.example");
        assertThat(letters).extracting(Letter::calendar).containsOnlyNulls();
        assertThat(letters.get(0).firstLine()).contains("Aucune raison");
        assertThat(letters.get(1).firstLine()).contains("Vous avez appelé.");
    }

    /** With ordinary spaces. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private CallBackSummary call(CallBackStatus status, int sequence, Instant start) {
        return new CallBackSummary(
                CALL,
                request,
                status,
                new CallBackWish(LocalDate.parse("2026-11-24"), HalfDay.MORNING),
                "06 00 00 00 01",
                start,
                start == null ? null : start.plusSeconds(1800),
                sequence,
                start == null ? null : people.coordinator.id(),
                start == null ? "" : "Claire Vidal",
                "",
                TUESDAY_TEN.minusSeconds(86_400));
    }

    private final class People implements IdentityApi {

        private final AccountSummary coordinator = account("claire@asso.example", "Claire Vidal", Role.COORDINATOR);
        private final AccountSummary client = account("maya@untel.example", "Maya Untel", Role.CLIENT);
        private final ClientsOnly clients = world.directory;

        private AccountSummary account(String email, String name, Role role) {
            return new AccountSummary(
                    AccountId.next(), new EmailAddress(email), name, Set.of(role), Viewers.TARN, Locale.FRENCH, true);
        }

        @Override
        public AccountSummary account(AccountId account) {
            ClientSummary known = clients.clientOf(account).orElse(null);
            return known == null ? coordinator : client;
        }

        @Override
        public List<AccountSummary> coordinatorsOf(TerritoryId territory) {
            return List.of(coordinator);
        }

        @Override
        public Optional<AccountSummary> accountByEmail(EmailAddress email) {
            throw new NotFound();
        }

        @Override
        public boolean anyAccount() {
            return true;
        }

        @Override
        public AccountId open(
                EmailAddress email,
                String name,
                Set<Role> roles,
                TerritoryId territory,
                Locale locale,
                String password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<AccountId> openSharing(String password, List<NewAccount> accounts) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Kept implements OutboxMessageRepository {

        @Override
        public void add(OutboxMessage message) {
            letters.add(message.letter());
        }

        @Override
        public Optional<OutboxMessage> byId(String id) {
            return Optional.empty();
        }

        @Override
        public List<String> due(Instant now, int most) {
            return List.of();
        }

        @Override
        public List<OutboxMessage> held() {
            return List.of();
        }

        @Override
        public List<OutboxMessage> newest(String recipient, int most) {
            return List.of();
        }
    }

    private static final class Present implements TimeTravel {

        @Override
        public Duration ahead() {
            return Duration.ZERO;
        }

        @Override
        public void setAhead(Duration duration) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Instant> nextDue() {
            return Optional.empty();
        }

        @Override
        public void doWhatIsDue() {
            throw new UnsupportedOperationException();
        }
    }
}
