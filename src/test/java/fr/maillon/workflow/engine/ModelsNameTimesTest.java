package fr.maillon.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.territory.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsNameTimesTest {

    private static final Times TIMES = new Times(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);

    @ParameterizedTest
    @CsvSource({
        "clientReminder1, P2D",
        "clientReminder2, P3D",
        "clientAbandon, P4D",
        "invitationReminders, R6/P5D",
        "comparisonReminder1, P9D",
        "comparisonReminder2, P10D",
        "comparisonClose, P11D",
        "milestoneReminder, P12D",
        "milestoneEscalation, P13D",
        "reviewsOpen, P14D"
    })
    void a_name_of_a_model_is_its_own_time(String name, String text) {
        assertThat(RequestTimes.text(name, TIMES)).isEqualTo(text);
    }
}
