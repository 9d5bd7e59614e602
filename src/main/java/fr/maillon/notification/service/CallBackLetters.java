package fr.maillon.notification.service;

import fr.maillon.identity.AccountSummary;
import fr.maillon.intake.CallBackAsked;
import fr.maillon.intake.CallBackCancelled;
import fr.maillon.intake.CallBackFixed;
import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackSummary;
import fr.maillon.intake.CallBackWish;
import fr.maillon.intake.RequestSummary;
import fr.maillon.notification.domain.CalendarPart;
import fr.maillon.platform.config.Settings;
import fr.maillon.platform.web.Phrase;
import fr.maillon.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;

/** What client and coordinators are told of a call-back, with an invitation for their calendars once it has a time. */
@ApplicationScoped
public class CallBackLetters {

    private static final String CLIENT_PAGE = "/client/requests/call-back?id=";
    private static final String COORDINATOR_PAGE = "/coordinator/requests/call-back?id=";

    private Outbox outbox;
    private Readers readers;
    private Settings settings;
    private Clock clock;

    protected CallBackLetters() {}

    @Inject
    public CallBackLetters(Outbox outbox, Readers readers, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
    }

    void on(@Observes CallBackAsked event) {
        var about = about(event.callBackId());
        readers.coordinatorsOf(about.request)
                .forEach(reader -> outbox.tell(
                        reader,
                        "CallBackAsked",
                        about.coordinatorPage(),
                        about.request.title(),
                        about.request.reference(),
                        wish(about.callBack.wish()),
                        about.callBack.phone()));
    }

    void on(@Observes CallBackFixed event) {
        var about = about(event.callBackId());
        tellBoth(about, event.moved() ? "CallBackMoved" : "CallBackFixed", event.startsAt(), about.callBack.phone());
    }

    void on(@Observes CallBackCancelled event) {
        var about = about(event.callBackId());
        Object reason = event.reason().isEmpty() ? Phrase.of("callBack.noReason") : event.reason();
        if (event.hadTime()) {
            tellBoth(about, "CallBackCancelled", Objects.requireNonNull(about.callBack.startsAt()), reason);
        } else if (event.byClient()) {
            readers.coordinatorsOf(about.request)
                    .forEach(reader -> outbox.tell(
                            reader,
                            "CallBackGivenUp.coordinator",
                            about.coordinatorPage(),
                            about.request.title(),
                            about.request.reference(),
                            reason));
        } else {
            outbox.tell(
                    about.client,
                    "CallBackGivenUp",
                    about.clientPage(),
                    about.request.title(),
                    about.request.reference(),
                    reason);
        }
    }

    /** {0} title, {1} reference, {2} the other one's name, then what is particular. */
    private void tellBoth(About about, String event, Object first, Object second) {
        AccountSummary caller = readers.account(Objects.requireNonNull(about.callBack.caller()));
        outbox.tellWith(
                invitation(about, caller, about.client, settings.baseUrl() + about.clientPage()),
                about.client,
                event,
                about.clientPage(),
                about.request.title(),
                about.request.reference(),
                about.callBack.callerName(),
                first,
                second);
        outbox.tellWith(
                invitation(about, caller, caller, settings.baseUrl() + about.coordinatorPage()),
                caller,
                event + ".coordinator",
                about.coordinatorPage(),
                about.request.title(),
                about.request.reference(),
                about.client.name(),
                first,
                second);
    }

    private CalendarPart invitation(About about, AccountSummary caller, AccountSummary reader, String page) {
        var texts = new Texts(reader.locale(), clock);
        return CallBackInvitation.of(
                about.callBack,
                new CallBackInvitation.Person(caller.name(), caller.email().value()),
                new CallBackInvitation.Person(
                        about.client.name(), about.client.email().value()),
                new CallBackInvitation.Words(
                        texts.text("callBack.event", about.request.title(), about.request.reference()),
                        texts.text(
                                "callBack.event.description",
                                caller.name(),
                                about.client.name(),
                                about.callBack.phone(),
                                page)),
                host(),
                page,
                clock.instant());
    }

    private String host() {
        var host = URI.create(settings.baseUrl()).getHost();
        return host == null ? "maillon" : host;
    }

    private static Object wish(CallBackWish wish) {
        return wish.asSoonAsPossible()
                ? Phrase.of("callBack.asap")
                : Phrase.of("callBack.wish", Objects.requireNonNull(wish.day()), Objects.requireNonNull(wish.half()));
    }

    private About about(CallBackId id) {
        var callBack = readers.callBack(id);
        var request = readers.request(callBack.requestId());
        return new About(callBack, request, readers.clientOf(request));
    }

    private record About(CallBackSummary callBack, RequestSummary request, AccountSummary client) {

        String clientPage() {
            return CLIENT_PAGE + request.id().value();
        }

        String coordinatorPage() {
            return COORDINATOR_PAGE + callBack.id().value();
        }
    }
}
