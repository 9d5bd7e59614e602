package fr.maillon.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Argon2idPasswordHashTest {

    private final Argon2idPasswordHash hash = new Argon2idPasswordHash();

    @Test
    void the_hash_says_its_algorithm_and_parameters() {
        assertThat(hash.generate("vigne-torchis-lucarne".toCharArray())).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void the_right_password_is_recognised_and_a_wrong_one_is_not() {
        var stored = hash.generate("vigne-torchis-lucarne-é€𝄞".toCharArray());

        assertThat(hash.verify("vigne-torchis-lucarne-é€𝄞".toCharArray(), stored))
                .isTrue();
        assertThat(hash.verify("vigne-torchis-lucarne-é€".toCharArray(), stored))
                .isFalse();
        assertThat(hash.verify("*************************".toCharArray(), stored))
                .isFalse();
        assertThat(hash.verify(new char[0], stored)).isFalse();
    }

    @Test
    void the_same_password_never_gives_the_same_hash_twice() {
        assertThat(hash.generate("vigne-torchis-lucarne".toCharArray()))
                .isNotEqualTo(hash.generate("vigne-torchis-lucarne".toCharArray()));
    }

    @Test
    void a_hash_with_weaker_parameters_is_recognised_and_outdated() {
        var weak = Password.hash("vigne-torchis-lucarne")
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(4096, 1, 1, 32, Argon2.ID))
                .getResult();

        assertThat(hash.verify("vigne-torchis-lucarne".toCharArray(), weak)).isTrue();
        assertThat(hash.isOutdated(weak)).isTrue();
        assertThat(hash.isOutdated(hash.generate("vigne-torchis-lucarne".toCharArray())))
                .isFalse();
    }

    @Test
    void its_parameters_cannot_be_weakened_from_outside() {
        assertThatIllegalArgumentException().isThrownBy(() -> hash.initialize(Map.of("memory", "1")));
    }
}
