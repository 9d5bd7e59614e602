package fr.maillon.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    private final PasswordStrength strength = new PasswordStrength();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vigne-torchis-lucarne-42",
                "pluie brique lumière",
                "Zk3$pq9!Lw7x",
                "correct horse battery staple"
            })
    void what_is_hard_to_guess_is_accepted_as_typed(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "password1234",
                "motdepasse12",
                "azertyuiop12",
                "qwertyuiop12",
                "aaaaaaaaaaaa",
                "maillon-2026",
                "MaillonTarn81",
                "Bienvenue2026",
                "mayauntel2026",
                "maya@untel.fr"
            })
    void what_is_common_or_obvious_is_refused(String password) {
        assertThat(refusalOf(password).messageKey()).isEqualTo("password.tooEasy");
    }

    @Test
    void eleven_characters_are_too_few_and_a_hundred_and_twenty_nine_too_many() {
        assertThat(refusalOf("Zk3$pq9!Lw7").messageKey()).isEqualTo("password.length");
        assertThat(refusalOf("Zk3$pq9!Lw7x".repeat(10) + "123456789").messageKey())
                .isEqualTo("password.length");
        assertThatCode(() -> check("Zk3$pq9!Lw7x".repeat(10) + "12345678")).doesNotThrowAnyException();
    }

    private Refused refusalOf(String password) {
        return catchThrowableOfType(Refused.class, () -> check(password));
    }

    private void check(String password) {
        strength.check(password, new EmailAddress("maya@untel.fr"), "Maya Untel");
    }
}
