package fr.maillon.prices.service;

import static fr.maillon.prices.PriceFixtures.PHOTOGRAPHY;
import static fr.maillon.prices.PriceFixtures.price;
import static fr.maillon.prices.PriceFixtures.prices;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.Viewers;
import fr.maillon.prices.PriceSize;
import fr.maillon.prices.domain.InMemoryPriceFacts;
import fr.maillon.prices.domain.PriceFact;
import fr.maillon.shared.StoppedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Product.md, "Local price memory": facts without names, each acceptance once. */
class RememberingPricesTest {

    private final StoppedClock clock = new StoppedClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final InMemoryPriceFacts facts = new InMemoryPriceFacts();
    private final PriceMemory memory = new PriceMemory(facts, clock);

    @Test
    void an_acceptance_told_twice_is_remembered_once() {
        var price = price("1500");

        memory.remember(price);
        memory.remember(price);

        assertThat(facts.all).hasSize(1);
    }

    @Test
    void what_is_remembered_names_nobody() {
        var price = price("1500");

        memory.remember(price);

        assertThat(facts.all)
                .singleElement()
                .satisfies(fact -> assertThat(fact.key()).hasSize(64).doesNotContain(price.acceptance()));
        assertThat(Arrays.stream(PriceFact.class.getDeclaredFields())
                        .filter(field -> !field.isSynthetic())
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrder("key", "territory", "trade", "workSize", "net", "awardedOn");
    }

    @Test
    void the_range_is_told_from_the_fifth_award_on_and_fades_with_time() {
        prices("1000", "1200", "1500", "1900").forEach(memory::remember);
        assertThat(memory.range(Viewers.TARN, PHOTOGRAPHY, PriceSize.M)).isEmpty();

        memory.remember(price("2500"));
        assertThat(memory.range(Viewers.TARN, PHOTOGRAPHY, PriceSize.M)).isPresent();

        clock.advance(Duration.ofDays(3 * 366));
        assertThat(memory.range(Viewers.TARN, PHOTOGRAPHY, PriceSize.M)).isEmpty();
    }
}
