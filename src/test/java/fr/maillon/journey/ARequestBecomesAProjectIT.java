package fr.maillon.journey;

import static fr.maillon.journey.Person.words;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.server.ServerUnderTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The product's main job, played in real browsers by a client, a coordinator and two invited providers for each of three
 * lots: a request for a web shop becomes a delivered project. One provider declines, one asks, one revises; two lots are awarded,
 * the third finds nobody and is run again while the first is delivered with one rework; at the end both sides review.
 */
class ARequestBecomesAProjectIT {

    private static final String TITLE = "Une boutique pour nos confits";
    private static final String SHOP = "Développement web";
    private static final String PHOTOS = "Photographie";
    private static final String WORDS = "Rédaction";

    private final ServerUnderTest server = ServerUnderTest.shared();

    @RegisterExtension
    final Gathering people = new Gathering();

    @Test
    void a_request_becomes_a_delivered_project() {
        Client client = people.arrives(new Client(server), DemoPeople.CLIENT);
        Coordinator coordinator = people.arrives(new Coordinator(server), DemoPeople.COORDINATOR);

        // the need, in plain words
        client.postsARequest(TITLE, "Nous faisons des conserves à Gaillac et voulons les vendre en ligne.");
        client.isTold("next.Task_QualifyRequest.client");
        coordinator.qualifies(TITLE);
        client.isTold("next.Task_SplitRequest.client");
        coordinator.splits(TITLE, List.of(SHOP, PHOTOS, WORDS));
        client.isTold("next.Task_ApproveBrief.client");
        client.approvesTheBrief();
        client.isTold("next.Task_ConfirmShortlist.client");

        // two providers are invited for each lot
        String shop = coordinator.lotId(client.request(), "Lot " + SHOP);
        String photos = coordinator.lotId(client.request(), "Lot " + PHOTOS);
        String texts = coordinator.lotId(client.request(), "Lot " + WORDS);
        List<String> shopNames = coordinator.invites(shop, 2, List.of());
        List<String> photoNames = coordinator.invites(photos, 2, shopNames);
        List<String> textNames = coordinator.invites(texts, 2, join(shopNames, photoNames));
        client.isTold("next.bidding.client");
        Provider builder = provider(shopNames.get(0));
        Provider rival = provider(shopNames.get(1));
        Provider photographer = provider(photoNames.get(0));
        Provider secondPhotographer = provider(photoNames.get(1));
        Provider writer = provider(textNames.get(0));
        // the second writer never opens the invitation

        // a question and its answer to all, one decline, bids, one revision
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
        builder.asks("Lot " + SHOP, "Combien de produits au catalogue ?");
        coordinator.answersTheQuestion(TITLE, "Une quarantaine de produits.");
        rival.readsTheAnswer("Lot " + SHOP, "Une quarantaine de produits.");
        rival.doesNotSee(builder.name());
        builder.bids("Lot " + SHOP, "4200", today);
        rival.bids("Lot " + SHOP, "3900,50", today);
        builder.revisesTheBid("Lot " + SHOP, "4100");
        photographer.bids("Lot " + PHOTOS, "900", today);
        secondPhotographer.bids("Lot " + PHOTOS, "1100", today);
        writer.declines("Lot " + WORDS);

        // nobody reads a bid before the deadline
        client.open("/client/lots/compare?id=" + shop);
        client.doesNotSee("4100");
        client.doesNotSee("4 100");

        // the deadline closes the bidding by itself
        coordinator.movesTheClockOnBy(15);
        client.opensTheRequest();
        client.reloadsUntilSeen(words("next.Task_AwardLot.client"));
        client.comparesAndAwards(shop, builder.name());
        client.accepts(shop);
        client.comparesAndAwards(photos, photographer.name());
        client.accepts(photos);

        // the third lot is run again while the first is delivered
        coordinator.runsTheLotAgain(texts);
        List<String> again = coordinator.invites(texts, 1, join(shopNames, photoNames, textNames));
        Provider secondWriter = provider(again.get(0));
        builder.delivers(shop, "La maquette est en ligne.");
        client.asksForRework(shop, "Le panier ne se vide pas.");
        builder.delivers(shop, "Le panier est corrigé.");
        client.acceptsTheMilestone(shop);
        builder.delivers(shop, "La boutique est ouverte.");
        client.acceptsTheMilestone(shop);
        secondWriter.bids("Lot " + WORDS, "650", today.plusDays(15));
        coordinator.movesTheClockOnBy(15);
        client.opensTheRequest();
        client.reloadsUntilSeen(words("next.Task_AwardLot.client"));
        client.comparesAndAwards(texts, secondWriter.name());
        client.accepts(texts);

        // all is delivered
        deliversAll(client, photographer, photos);
        deliversAll(client, secondWriter, texts);
        client.isTold("next.reviews.client");

        // both sides review each lot, published together
        for (String lot : List.of(shop, photos, texts)) {
            client.reviews("/client/reviews/give?id=" + lot);
        }
        builder.reviews("/provider/reviews/give?id=" + shop);
        photographer.reviews("/provider/reviews/give?id=" + photos);
        secondWriter.reviews("/provider/reviews/give?id=" + texts);
        client.isTold("viewRequest.ended.CLOSED");

        // everyone got an answer
        assertThat(mailsTo(coordinator, rival)).contains("n’est pas retenu");
        assertThat(mailsTo(coordinator, secondPhotographer)).contains("n’est pas retenu");
        assertThat(mailsTo(coordinator, builder)).contains("Votre devis est accepté");
    }

    private void deliversAll(Client client, Provider provider, String lot) {
        for (int milestone = 1; milestone <= 2; milestone++) {
            provider.delivers(lot, "Voilà.");
            client.acceptsTheMilestone(lot);
        }
    }

    private String mailsTo(Person anybody, Provider provider) {
        anybody.open("/public/demo/mails?to=" + DemoPeople.emailOf(provider.name()));
        return anybody.page.locator("main").innerText();
    }

    private Provider provider(String name) {
        return people.arrives(new Provider(server, name), DemoPeople.emailOf(name));
    }

    @SafeVarargs
    private static List<String> join(List<String>... names) {
        List<String> all = new ArrayList<>();
        for (List<String> some : names) {
            all.addAll(some);
        }
        return all;
    }
}
