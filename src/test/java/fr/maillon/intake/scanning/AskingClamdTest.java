package fr.maillon.intake.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.intake.ScanState;
import fr.maillon.intake.checking.MadeFiles;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The antivirus finds what it finds, and when it is down nobody takes that for clean. Covers S-FILE-04. */
class AskingClamdTest {

    @Test
    void a_harmless_file_is_clean_and_the_test_virus_is_found() throws IOException {
        try (var clamd = new FakeClamd()) {
            var scanner = new ClamdScanner(Optional.of(clamd.address()));

            assertThat(scanner.isThere()).isTrue();
            assertThat(scanner.scan(new byte[1_000_000])).isEqualTo(ScanState.CLEAN);
            assertThat(scanner.scan(MadeFiles.joined(MadeFiles.pdf(), MadeFiles.ascii(MadeFiles.EICAR))))
                    .isEqualTo(ScanState.INFECTED);
        }
    }

    @Test
    void while_it_is_down_or_overtaxed_a_file_waits() throws IOException {
        var clamd = new FakeClamd();
        var scanner = new ClamdScanner(Optional.of(clamd.address()));
        clamd.say("INSTREAM size limit exceeded. ERROR");
        assertThat(scanner.scan(new byte[10])).isEqualTo(ScanState.WAITING);
        clamd.say(" ");
        assertThat(scanner.scan(new byte[10])).isEqualTo(ScanState.WAITING);

        clamd.close();

        assertThat(scanner.scan(new byte[10])).isEqualTo(ScanState.WAITING);
    }

    @Test
    void without_an_antivirus_nobody_says_that_a_file_is_clean() {
        var scanner = new ClamdScanner(Optional.empty());

        assertThat(scanner.isThere()).isFalse();
        assertThat(scanner.scan(new byte[10])).isEqualTo(ScanState.NOT_SCANNED);
    }
}
