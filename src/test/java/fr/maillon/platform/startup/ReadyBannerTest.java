package fr.maillon.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadyBannerTest {

    @Test
    void it_names_the_address_first_and_then_what_features_add() {
        assertThat(ReadyBanner.banner("http://localhost:8080/maillon", List.of("", "Captured mails: over there")))
                .isEqualTo("""


                          Maillon is ready: http://localhost:8080/maillon/
                        \s\s
                          Captured mails: over there
                        """);
    }
}
