package fr.maillon.directory;

import static fr.maillon.directory.ProviderStatus.APPROVED;
import static fr.maillon.directory.ProviderStatus.PENDING;
import static fr.maillon.directory.ProviderStatus.REFUSED;
import static fr.maillon.directory.ProviderStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderStatusTest {

    private static final Map<ProviderStatus, Set<ProviderStatus>> ALLOWED = Map.of(
            PENDING, EnumSet.of(APPROVED, REFUSED),
            APPROVED, EnumSet.of(SUSPENDED, PENDING),
            REFUSED, EnumSet.of(APPROVED, PENDING),
            SUSPENDED, EnumSet.of(APPROVED));

    @ParameterizedTest
    @EnumSource
    void a_status_becomes_what_it_may_and_nothing_else(ProviderStatus status) {
        var possible =
                Arrays.stream(ProviderStatus.values()).filter(status::canBecome).collect(Collectors.toSet());

        assertThat(possible).isEqualTo(ALLOWED.get(status));
    }
}
