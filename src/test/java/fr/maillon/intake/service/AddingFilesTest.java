package fr.maillon.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillon.identity.Viewer;
import fr.maillon.identity.Viewers;
import fr.maillon.intake.AttachmentId;
import fr.maillon.intake.AttachmentSummary;
import fr.maillon.intake.IntakeWorld;
import fr.maillon.intake.RequestFixtures;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.ScanState;
import fr.maillon.intake.checking.ContentCheck;
import fr.maillon.intake.checking.MadeFiles;
import fr.maillon.intake.domain.Attachment;
import fr.maillon.intake.domain.InMemoryAttachmentRepository;
import fr.maillon.intake.domain.VirusScanner;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A client adds files to a request; who may read it may have them. Covers S-FILE-01, S-FILE-03, S-FILE-04, S-FAC-09. */
class AddingFilesTest {

    private final IntakeWorld world = new IntakeWorld();
    private final InMemoryAttachmentRepository kept = new InMemoryAttachmentRepository();
    private final Antivirus antivirus = new Antivirus();
    private final AttachmentService files = new AttachmentService(
            kept,
            new RequestAccess(world.requests, world.directory),
            world.draftAccess,
            world.signedIn,
            new ContentCheck(),
            antivirus,
            world.clock);
    private final QuarantineService quarantine = new QuarantineService(kept, antivirus, world.clock);

    private AttachmentSummary attach(RequestId request, String name, byte[] content) {
        return as(world.client).attach(new AttachFile(request, name, "", content));
    }

    private AttachmentService as(Viewer someone) {
        world.signedIn.become(someone);
        return files;
    }

    private void assertNotFor(Viewer viewer, RequestId request, AttachmentId file) {
        assertThatThrownBy(() -> files.attachmentsFor(viewer, request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.fileFor(viewer, file)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_is_kept_with_who_added_it_and_when_and_comes_back_as_it_was() {
        var draft = world.aDescribedDraft();
        var pdf = MadeFiles.pdf();

        var added = attach(draft, "../plan du magasin.PDF", pdf);

        assertThat(as(world.client).attachments(draft)).containsExactly(added);
        assertThat(added.name()).isEqualTo("plan du magasin.PDF");
        assertThat(added.size()).isEqualTo(pdf.length);
        assertThat(added.addedByName()).isEqualTo(world.client.name());
        assertThat(added.addedAt()).isEqualTo(RequestFixtures.MONDAY_MORNING);
        assertThat(files.fileFor(world.client, added.id()).content()).isEqualTo(pdf);
        assertThat(kept.byId(added.id()).orElseThrow().addedBy()).isEqualTo(world.client.account());
    }

    @Test
    void the_same_file_sent_twice_by_a_double_click_is_there_once() {
        var draft = world.aDescribedDraft();

        var first = attach(draft, "a.pdf", MadeFiles.pdfWith(""));
        world.clock.advance(Duration.ofSeconds(1));

        assertThat(attach(draft, "a.pdf", MadeFiles.pdfWith("")).id()).isEqualTo(first.id());
        assertThat(attach(draft, "b.pdf", MadeFiles.pdfWith("")).id()).isNotEqualTo(first.id());
    }

    @Test
    void ten_files_are_taken_and_the_eleventh_is_refused_by_its_name() {
        var draft = world.aDescribedDraft();
        for (int i = 1; i <= Attachment.MOST; i++) {
            attach(draft, i + ".pdf", MadeFiles.pdf());
        }

        var refused = catchThrowableOfType(Refused.class, () -> attach(draft, "11.pdf", MadeFiles.pdf()));

        assertThat(refused.messageKey()).isEqualTo("attachFile.tooMany");
        assertThat(refused.arguments()).containsExactly("11.pdf", 10);
        as(world.client)
                .remove(draft, as(world.client).attachments(draft).get(0).id());
        attach(draft, "11.pdf", MadeFiles.pdf());
    }

    @Test
    void files_change_until_the_brief_is_approved_and_never_after() {
        var offered = world.aRequestWithAnOfferedBrief();
        var added = attach(offered, "a.pdf", MadeFiles.pdf());
        assertThat(as(world.client).mayChange(offered)).isTrue();
        var approved = world.aRequestBeingSourced();

        assertThat(as(world.client).mayChange(approved)).isFalse();
        assertThatThrownBy(() -> attach(approved, "b.pdf", MadeFiles.pdf())).hasMessageContaining("attachFile.tooLate");
        assertThatThrownBy(() -> as(world.client).remove(approved, added.id()))
                .hasMessageContaining("attachFile.tooLate");
    }

    @Test
    void the_client_and_the_coordinators_of_the_territory_have_it_and_nobody_else() {
        var request = world.aRequestToQualify();
        var added = attach(request, "a.pdf", MadeFiles.pdf());

        assertThat(files.attachmentsFor(world.coordinator, request)).containsExactly(added);
        assertThat(files.fileFor(world.coordinator, added.id()).summary()).isEqualTo(added);
        assertNotFor(world.otherClient, request, added.id());
        assertNotFor(Viewers.provider(), request, added.id());
        assertNotFor(Viewers.administrator(), request, added.id());
    }

    @Test
    void the_files_of_a_draft_are_its_clients_alone() {
        var draft = world.aDescribedDraft();
        var added = attach(draft, "a.pdf", MadeFiles.pdf());

        assertNotFor(world.coordinator, draft, added.id());
        assertNotFor(world.otherClient, draft, added.id());
    }

    @Test
    void nobody_else_adds_a_file_or_takes_one_away() {
        var request = world.aSubmittedRequest();
        var added = attach(request, "a.pdf", MadeFiles.pdf());
        var own = world.aDescribedDraft();
        var another = new AttachFile(request, "b.pdf", "", MadeFiles.pdf());

        assertThatThrownBy(() -> as(world.otherClient).attach(another)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(world.otherClient).remove(request, added.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(world.coordinator).attachments(request)).isInstanceOf(NotFound.class);
        world.signedIn.become(null);
        assertThatThrownBy(() -> files.attachments(request)).isInstanceOf(NotFound.class);
        as(world.client).remove(own, added.id());
        assertThatThrownBy(() -> files.fileOf(own, added.id())).isInstanceOf(NotFound.class);
        assertThat(files.attachmentsOf(request)).containsExactly(added);
    }

    @Test
    void somebody_without_account_adds_files_to_the_draft_they_hold_and_reads_them() {
        world.signedIn.become(null);
        var draft = RequestId.next();
        world.drafts.describe(IntakeWorld.describe(draft));

        var added = files.attach(new AttachFile(draft, "a.pdf", "", MadeFiles.pdf()));

        assertThat(files.attachments(draft)).containsExactly(added);
        assertThat(files.file(added.id()).summary()).isEqualTo(added);
        assertThat(added.addedByName()).isEmpty();
        world.browser.becomeAnother();
        assertThatThrownBy(() -> files.attachments(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.file(added.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_that_is_gone_stays_gone_when_it_is_removed_again() {
        var draft = world.aDescribedDraft();
        var added = attach(draft, "a.pdf", MadeFiles.pdf());

        as(world.client).remove(draft, added.id());
        as(world.client).remove(draft, added.id());

        assertThat(as(world.client).attachments(draft)).isEmpty();
    }

    @Test
    void an_infected_file_is_refused_by_its_name() {
        var draft = world.aDescribedDraft();
        antivirus.says = ScanState.INFECTED;

        assertThatThrownBy(() -> attach(draft, "a.pdf", MadeFiles.pdf()))
                .hasMessageContainingAll("attachFile.infected", "a.pdf");
        assertThat(as(world.client).attachments(draft)).isEmpty();
    }

    @Test
    void a_file_that_waits_for_the_antivirus_is_listed_and_handed_out_to_nobody_until_it_has_spoken() {
        var request = world.aRequestToQualify();
        antivirus.says = ScanState.WAITING;
        var added = attach(request, "a.pdf", MadeFiles.pdf());

        assertThat(files.attachmentsFor(world.coordinator, request))
                .singleElement()
                .satisfies(one -> assertThat(one.waiting()).isTrue());
        assertThatThrownBy(() -> files.fileFor(world.client, added.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.fileFor(world.coordinator, added.id())).isInstanceOf(NotFound.class);
        assertThat(quarantine.scanAgain(added.id())).isFalse();

        antivirus.says = ScanState.CLEAN;
        assertThat(quarantine.waiting()).containsExactly(added.id());
        assertThat(quarantine.scanAgain(added.id())).isTrue();

        assertThat(files.fileFor(world.client, added.id()).content())
                .isEqualTo(kept.contentOf(added.id()).orElseThrow().bytes());
        assertThat(quarantine.waiting()).isEmpty();
    }

    @Test
    void a_file_in_which_a_virus_is_found_later_is_never_handed_out() {
        var request = world.aRequestToQualify();
        antivirus.says = ScanState.WAITING;
        var added = attach(request, "a.pdf", MadeFiles.pdf());
        antivirus.says = ScanState.INFECTED;

        quarantine.scanAgain(added.id());

        assertThatThrownBy(() -> files.fileFor(world.coordinator, added.id())).isInstanceOf(NotFound.class);
        assertThat(files.attachmentsFor(world.coordinator, request))
                .extracting(AttachmentSummary::scan)
                .containsExactly(ScanState.INFECTED);
        assertThat(quarantine.waiting()).isEmpty();
    }

    /** Says what the test wants. */
    private static final class Antivirus implements VirusScanner {

        private ScanState says = ScanState.NOT_SCANNED;

        @Override
        public ScanState scan(byte[] content) {
            return says;
        }

        @Override
        public boolean isThere() {
            return says != ScanState.NOT_SCANNED;
        }
    }
}
