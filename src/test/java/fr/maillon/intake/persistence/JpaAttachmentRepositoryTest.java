package fr.maillon.intake.persistence;

import static fr.maillon.intake.RequestFixtures.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.identity.AccountId;
import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.FileKind;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.ScanState;
import fr.maillon.intake.domain.Attachment;
import fr.maillon.intake.domain.AttachmentContent;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.platform.database.OnBothDatabases;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files are kept beside their request, byte for byte, and go with a draft. Covers S-FILE-03. */
class JpaAttachmentRepositoryTest extends OnBothDatabases {

    private JpaAttachmentRepository attachments;
    private JpaQuoteRequestRepository requests;
    private QuoteRequest draft;

    @BeforeEach
    void open() {
        attachments = new JpaAttachmentRepository(entityManager);
        requests = new JpaQuoteRequestRepository(entityManager);
        draft = aDraft();
    }

    private QuoteRequest aDraft() {
        var another = RequestFixtures.aCompleteDraft();
        requests.add(another);
        entityManager.flush();
        return another;
    }

    private Attachment add(RequestId request, String name, byte[] bytes, ScanState scan, int minutes) {
        var content = new AttachmentContent(AttachmentId.next(), bytes);
        var attachment = new Attachment(
                content.attachment(),
                request,
                name,
                FileKind.PDF,
                content,
                AccountId.next(),
                "Camille Untel",
                scan,
                MONDAY_MORNING.plus(Duration.ofMinutes(minutes)));
        attachments.add(attachment, content);
        return attachment;
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(81).nextBytes(bytes);
        return bytes;
    }

    @Test
    void the_largest_file_comes_back_byte_for_byte() {
        var largest = bytes(Attachment.LARGEST);
        var added = add(draft.id(), "é".repeat(75), largest, ScanState.CLEAN, 0);
        var before = added.summary();
        writeAndForget();

        var found = attachments.byId(added.id()).orElseThrow();

        assertThat(found.summary()).isEqualTo(before);
        assertThat(found.addedBy()).isEqualTo(added.addedBy());
        assertThat(found.scannedAt()).isEqualTo(MONDAY_MORNING);
        var content = attachments.contentOf(added.id()).orElseThrow();
        assertThat(content.bytes()).isEqualTo(largest);
        assertThat(content.sha256()).isEqualTo(found.sha256()).hasSize(64);
    }

    @Test
    void the_files_of_a_request_are_listed_in_the_order_of_adding() {
        var other = aDraft();
        add(draft.id(), "second.pdf", bytes(3), ScanState.CLEAN, 2);
        add(draft.id(), "first.pdf", bytes(2), ScanState.CLEAN, 1);
        add(other.id(), "another.pdf", bytes(1), ScanState.CLEAN, 0);
        writeAndForget();

        attachments.holdFilesOf(draft.id());

        assertThat(attachments.ofRequest(draft.id()))
                .extracting(Attachment::name)
                .containsExactly("first.pdf", "second.pdf");
    }

    @Test
    void a_file_that_is_removed_leaves_nothing_behind() {
        var added = add(draft.id(), "a.pdf", bytes(3), ScanState.CLEAN, 0);
        var kept = add(draft.id(), "b.pdf", bytes(3), ScanState.CLEAN, 1);
        writeAndForget();

        attachments.remove(attachments.byId(added.id()).orElseThrow());
        writeAndForget();

        assertThat(attachments.byId(added.id())).isEmpty();
        assertThat(attachments.contentOf(added.id())).isEmpty();
        assertThat(attachments.contentOf(kept.id())).isPresent();
    }

    @Test
    void the_files_go_with_a_draft_that_is_thrown_away_and_with_no_other() {
        var other = aDraft();
        var gone = add(draft.id(), "a.pdf", bytes(3), ScanState.CLEAN, 0);
        var kept = add(other.id(), "b.pdf", bytes(3), ScanState.CLEAN, 0);
        writeAndForget();

        requests.remove(requests.require(draft.id()));
        writeAndForget();

        assertThat(attachments.byId(gone.id())).isEmpty();
        assertThat(attachments.contentOf(gone.id())).isEmpty();
        assertThat(attachments.contentOf(kept.id())).isPresent();
    }

    @Test
    void those_that_wait_for_the_antivirus_are_found_the_longest_first_until_it_has_spoken() {
        var later = add(draft.id(), "b.pdf", bytes(3), ScanState.WAITING, 2);
        var longest = add(draft.id(), "a.pdf", bytes(3), ScanState.WAITING, 1);
        add(draft.id(), "c.pdf", bytes(3), ScanState.NOT_SCANNED, 0);
        writeAndForget();
        assertThat(attachments.waitingForScan(5)).containsExactly(longest.id(), later.id());
        assertThat(attachments.waitingForScan(1)).containsExactly(longest.id());

        attachments.byId(longest.id()).orElseThrow().scanned(ScanState.INFECTED, MONDAY_MORNING);
        writeAndForget();

        assertThat(attachments.waitingForScan(5)).containsExactly(later.id());
        assertThat(attachments.byId(longest.id()).orElseThrow().summary().served())
                .isFalse();
    }
}
