package fr.maillon.award.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.award.AcceptanceId;
import fr.maillon.award.OpenedBids;
import fr.maillon.award.domain.Acceptance;
import fr.maillon.award.domain.AcceptanceDocument;
import fr.maillon.award.domain.AcceptedTerms;
import fr.maillon.award.domain.Signature;
import fr.maillon.award.domain.WithdrawalAnswers;
import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.lots.LotId;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.EmailAddress;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaAcceptanceRepositoryTest extends OnBothDatabases {

    private final LotId lot = LotId.next();
    private JpaAcceptanceRepository acceptances;

    @BeforeEach
    void open() {
        acceptances = new JpaAcceptanceRepository(entityManager);
    }

    private Acceptance accepted(byte[] document) {
        var id = AcceptanceId.next();
        var terms = new AcceptedTerms(
                OpenedBids.aBid(lot, ProviderId.next(), "DV-2026-000007", "1234.56"),
                Instant.parse("2026-11-23T08:00:00Z"),
                new WithdrawalAnswers(true, true, true),
                LocalDate.of(2026, 12, 7),
                true);
        var signature = new Signature(
                "Camille Untel",
                "Gérante",
                AccountId.next(),
                new EmailAddress("camille@conserves.example"),
                "Bon pour accord",
                List.of("première", "seconde"),
                "2001:db8::7",
                "Navigateur");
        var acceptance = new Acceptance(id, terms, signature, "0123456789abcdef".repeat(4));
        acceptances.add(acceptance, new AcceptanceDocument(id, document));
        return acceptance;
    }

    @Test
    void the_proof_is_found_again_whole() {
        var made = accepted(new byte[] {1});
        writeAndForget();

        var found = acceptances.ofLot(lot).orElseThrow();

        assertThat(found).isNotSameAs(made);
        assertThat(found.summary()).isEqualTo(made.summary());
        assertThat(found.accountId()).isEqualTo(made.accountId());
        assertThat(found.acceptedLocal()).isEqualTo("2026-11-23T09:00:00+01:00[Europe/Paris]");
        assertThat(found.boxesTicked()).isEqualTo("première\nseconde");
        assertThat(found.withdrawUntil()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(found.isStartRequested()).isTrue();
        assertThat(acceptances.ofLot(LotId.next())).isEmpty();
    }

    @Test
    void the_document_comes_back_byte_for_byte() {
        var document = new byte[200_000];
        new Random(81).nextBytes(document);
        var made = accepted(document);
        writeAndForget();

        assertThat(acceptances.documentOf(made.id()).orElseThrow().content()).isEqualTo(document);
        assertThat(acceptances.documentOf(AcceptanceId.next())).isEmpty();
    }

    @Test
    void a_lot_is_accepted_once_only() {
        accepted(new byte[] {1});

        assertThatThrownBy(() -> accepted(new byte[] {2})).isInstanceOf(PersistenceException.class);
    }
}
