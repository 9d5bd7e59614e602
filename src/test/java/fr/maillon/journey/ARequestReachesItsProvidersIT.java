package fr.maillon.journey;

import fr.maillon.server.ServerUnderTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The first half of the journey in real browsers: a need in plain words is qualified, split into three lots, approved by the
 * client, and reaches two providers per lot; one asks, all read the answer, one declines.
 */
class ARequestReachesItsProvidersIT {

    private static final String TITLE = "Un site pour nos visites de chai";
    private static final String SHOP = "Développement web";
    private static final String PHOTOS = "Photographie";
    private static final String WORDS = "Rédaction";

    private final ServerUnderTest server = ServerUnderTest.shared();
    private final List<Person> people = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        people.forEach(Person::close);
    }

    @Test
    void a_request_reaches_its_providers() {
        Client client = arrives(new Client(server), DemoPeople.CLIENT);
        Coordinator coordinator = arrives(new Coordinator(server), DemoPeople.COORDINATOR);

        client.postsARequest(TITLE, "Nous ouvrons notre chai aux visites et voulons des réservations en ligne.");
        client.isTold("next.Task_QualifyRequest.client");
        coordinator.qualifies(TITLE);
        client.isTold("next.Task_SplitRequest.client");
        coordinator.splits(TITLE, List.of(SHOP, PHOTOS, WORDS));
        client.isTold("next.Task_ApproveBrief.client");
        client.approvesTheBrief();
        client.isTold("next.Task_ConfirmShortlist.client");

        List<String> builders = invites(coordinator, client, SHOP);
        invites(coordinator, client, PHOTOS);
        List<String> writers = invites(coordinator, client, WORDS);
        client.isTold("next.bidding.client");

        Provider asker = arrives(new Provider(server, builders.get(0)), DemoPeople.emailOf(builders.get(0)));
        Provider rival = arrives(new Provider(server, builders.get(1)), DemoPeople.emailOf(builders.get(1)));
        asker.asks("Lot " + SHOP, "Combien de créneaux par jour ?");
        coordinator.answersTheQuestion(TITLE, "Trois visites par jour, d’avril à octobre.");
        rival.readsTheAnswer("Lot " + SHOP, "Trois visites par jour, d’avril à octobre.");
        rival.doesNotSee(asker.name());

        Provider writer = arrives(new Provider(server, writers.get(0)), DemoPeople.emailOf(writers.get(0)));
        writer.declines("Lot " + WORDS);
    }

    private static List<String> invites(Coordinator coordinator, Client client, String trade) {
        return coordinator.invites(coordinator.lotId(client.request(), "Lot " + trade), 2, List.of());
    }

    private <P extends Person> P arrives(P person, String email) {
        people.add(person);
        person.signIn(email, DemoPeople.PASSWORD);
        return person;
    }
}
