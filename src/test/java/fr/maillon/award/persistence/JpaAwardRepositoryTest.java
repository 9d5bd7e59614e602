package fr.maillon.award.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.award.domain.Award;
import fr.maillon.award.domain.AwardStatus;
import fr.maillon.bidding.BidId;
import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.lots.LotId;
import fr.maillon.platform.database.OnBothDatabases;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaAwardRepositoryTest extends OnBothDatabases {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123456Z");

    private final LotId lot = LotId.next();
    private JpaAwardRepository awards;

    @BeforeEach
    void open() {
        awards = new JpaAwardRepository(entityManager);
    }

    private Award aChoice(String reason) {
        var award = new Award(lot, BidId.next(), ProviderId.next(), reason, AccountId.next(), NOW);
        awards.add(award);
        return award;
    }

    @Test
    void a_choice_is_found_again_as_it_was_made() {
        var made = aChoice("Plus proche; « 100 % » & <b>sûr</b>");
        writeAndForget();

        var found = awards.currentOf(lot).orElseThrow();

        assertThat(found).isNotSameAs(made);
        assertThat(found.id()).isEqualTo(made.id());
        assertThat(found.bidId()).isEqualTo(made.bidId());
        assertThat(found.providerId()).isEqualTo(made.providerId());
        assertThat(found.chosenBy()).isEqualTo(made.chosenBy());
        assertThat(found.chosenAt()).isEqualTo(NOW);
        assertThat(found.reason()).isEqualTo("Plus proche; « 100 % » & <b>sûr</b>");
        assertThat(found.status()).isEqualTo(AwardStatus.CHOSEN);
    }

    @Test
    void only_the_choice_that_counts_is_current() {
        aChoice("").reconsider(NOW);
        var second = aChoice("");
        writeAndForget();

        assertThat(awards.currentOf(lot)).map(Award::id).contains(second.id());
        awards.currentOf(lot).orElseThrow().accept(NOW);
        writeAndForget();

        assertThat(awards.currentOf(lot)).map(Award::status).contains(AwardStatus.ACCEPTED);
    }

    @Test
    void a_lot_without_a_choice_has_none() {
        aChoice("").lapse(NOW);
        writeAndForget();

        assertThat(awards.currentOf(lot)).isEmpty();
        assertThat(awards.currentOf(LotId.next())).isEmpty();
    }

    @Test
    void a_choice_taken_for_change_can_be_changed() {
        aChoice("");
        writeAndForget();

        awards.currentOfForChange(lot).orElseThrow().accept(NOW);
        writeAndForget();

        assertThat(awards.currentOf(lot)).map(Award::status).contains(AwardStatus.ACCEPTED);
    }

    @Test
    void the_longest_reason_fits() {
        aChoice("é".repeat(2000));
        writeAndForget();

        assertThat(awards.currentOf(lot).orElseThrow().reason()).hasSize(2000);
    }
}
