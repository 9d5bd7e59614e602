package fr.maillon.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.bidding.domain.BidDraft;
import fr.maillon.bidding.service.BidRow;
import fr.maillon.bidding.service.BiddingQueries;
import fr.maillon.bidding.service.BiddingStage;
import fr.maillon.bidding.service.SubmitBidResult;
import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.lots.LotId;
import fr.maillon.shared.DomainException;
import fr.maillon.shared.Money;
import fr.maillon.sourcing.InvitationId;
import fr.maillon.sourcing.SourcingApi;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before the opening nobody but the bidder gets an amount or a word of a bid, whichever door is tried. */
class SealedBidContractTest {

    private static final String CANARY = "canari du Gaillacois";
    private final BiddingStage stage = new BiddingStage();
    private final Map<Class<?>, Object> arguments = new LinkedHashMap<>();
    private BidId sealed;

    @BeforeEach
    void submitASealedBid() {
        var draft = BiddingFixtures.bid(List.of(BiddingFixtures.line(CANARY, "1", CANARY, "4242.42", "", "20")));
        sealed = ((SubmitBidResult.Accepted) stage.submit(stage.alice, 0, draft)).bid();
        arguments.put(LotId.class, stage.lot.id());
        arguments.put(BidId.class, sealed);
        arguments.put(InvitationId.class, stage.invitation(stage.alice));
        arguments.put(String.class, "une raison");
        arguments.put(boolean.class, true);
        arguments.put(Set.class, Set.of());
        arguments.put(BidDraft.class, new BidDraft(List.of(), "", "", "", "", "", "", "", List.of(), ""));
    }

    @Test
    void the_bidder_itself_reads_its_bid_so_the_canary_sings() {
        var view = call(stage.queries, method(BiddingQueries.class, "bid"), stage.viewer(stage.alice));

        assertThat(leaks(view)).contains("4242.42", CANARY);
    }

    @Test
    void no_query_tells_anything_to_anybody_else() {
        for (var viewer : List.of(
                stage.sourcing.around.client(),
                stage.viewer(stage.bruno),
                Viewers.coordinator(),
                Viewers.administrator(),
                Viewers.provider())) {
            for (var method : publicMethods(BiddingQueries.class)) {
                assertThat(method.getParameterTypes()[0])
                        .as("%s asks who looks", method.getName())
                        .isEqualTo(Viewer.class);
                assertThat(leaks(call(stage.queries, method, viewer)))
                        .as("%s to %s", method.getName(), viewer.roles())
                        .isEmpty();
            }
        }
    }

    @Test
    void the_front_doors_give_out_no_amount_and_no_word() {
        for (var method : publicMethods(BiddingApi.class)) {
            assertThat(leaks(call(stage.openings, method, null)))
                    .as(method.getName())
                    .isEmpty();
        }
        for (var method :
                List.of(method(SourcingApi.class, "invitation"), method(SourcingApi.class, "invitationsOf"))) {
            assertThat(leaks(call(stage.sourcing.rounds, method, null)))
                    .as(method.getName())
                    .isEmpty();
        }
        assertThat(stage.bids.require(sealed).status()).isEqualTo(BidStatus.SUBMITTED);
    }

    @Test
    void no_event_carries_an_amount_or_a_word() {
        stage.submitted(stage.alice, "4242.41");
        stage.service.withdraw(sealed);

        assertThat(leaks(stage.sourcing.events.all())).isEmpty();
    }

    @Test
    void money_stands_at_the_front_door_only_in_what_is_opened() {
        for (var type : List.of(
                BiddingApi.class,
                BidSubmitted.class,
                BidWithdrawn.class,
                BidsOpened.class,
                BidNotAwarded.class,
                BidRow.class)) {
            var types = new ArrayList<Class<?>>();
            Arrays.stream(type.getMethods()).forEach(method -> types.add(method.getReturnType()));
            assertThat(types).as(type.getSimpleName()).doesNotContain(Money.class, BigDecimal.class);
        }
    }

    @Test
    void after_the_opening_the_front_door_tells_all() {
        stage.open();

        assertThat(leaks(stage.openings.openedBids(stage.lot.id()))).contains("4242.42", CANARY);
    }

    private Object call(Object target, Method method, Viewer viewer) {
        var given = Arrays.stream(method.getParameterTypes())
                .map(type -> {
                    var argument = type == Viewer.class ? viewer : arguments.get(type);
                    assertThat(argument).as("an argument for %s", method).isNotNull();
                    return argument;
                })
                .toArray();
        try {
            method.setAccessible(true);
            return method.invoke(target, given);
        } catch (InvocationTargetException thrown) {
            assertThat(thrown.getCause()).isInstanceOf(DomainException.class);
            return List.of(thrown.getCause().toString(), ((DomainException) thrown.getCause()).arguments());
        } catch (IllegalAccessException notPublic) {
            throw new AssertionError(notPublic);
        }
    }

    /** The amounts and canaries that can be reached from a result. */
    private static List<String> leaks(Object result) {
        var found = new ArrayList<String>();
        collect(result, found);
        return found;
    }

    private static void collect(Object value, List<String> found) {
        if (value instanceof Money money) {
            if (!money.isZero()) {
                found.add(money.toString());
            }
        } else if (value instanceof BigDecimal number) {
            found.add(number.toPlainString());
        } else if (value instanceof String text) {
            if (text.contains(CANARY) || text.contains("4242")) {
                found.add(text);
            }
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> collect(each, found));
        } else if (value instanceof Record record) {
            for (var component : record.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(record), found);
                } catch (ReflectiveOperationException unreadable) {
                    throw new AssertionError(unreadable);
                }
            }
        }
    }

    private static List<Method> publicMethods(Class<?> type) {
        var methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        assertThat(methods).isNotEmpty();
        return methods;
    }

    private static Method method(Class<?> type, String name) {
        return publicMethods(type).stream()
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
