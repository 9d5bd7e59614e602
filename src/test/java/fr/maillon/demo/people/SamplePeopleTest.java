package fr.maillon.demo.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.maillon.directory.ProviderStatus;
import fr.maillon.identity.DemoAccount;
import fr.maillon.identity.Role;
import fr.maillon.identity.service.PasswordStrength;
import fr.maillon.shared.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplePeopleTest {

    @Test
    void at_least_sixty_providers_and_clients_of_every_kind_can_be_read() {
        assertThat(SampleProvider.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(SampleProvider.all())
                .extracting(SampleProvider::status)
                .contains(ProviderStatus.APPROVED, ProviderStatus.PENDING);
        assertThat(SampleClient.all()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void there_are_two_coordinators_and_an_administrator_and_people_of_both_languages() {
        assertThat(SampleStaff.all())
                .extracting(SampleStaff::role)
                .containsExactlyInAnyOrder(Role.COORDINATOR, Role.COORDINATOR, Role.ADMINISTRATOR);
        assertThat(SampleClient.all())
                .extracting(SampleClient::language)
                .contains(Locale.forLanguageTag("fr"), Locale.forLanguageTag("en"));
    }

    @Test
    void nobody_shares_a_key_or_an_address_and_no_address_can_exist() {
        assertThat(keys()).doesNotHaveDuplicates();
        assertThat(addresses()).doesNotHaveDuplicates().allSatisfy(address -> assertThat(address.value())
                .endsWith(".demo.maillon.example"));
    }

    @Test
    void the_shared_password_is_strong_enough_for_each_of_them() {
        var strength = new PasswordStrength();

        assertThat(SampleClient.all()).allSatisfy(one -> assertThatCode(() -> strength.check(
                        DemoPassword.TEXT, one.profile().email(), one.profile().contactName()))
                .doesNotThrowAnyException());
        assertThat(SampleProvider.all()).allSatisfy(one -> assertThatCode(() -> strength.check(
                        DemoPassword.TEXT, one.profile().email(), one.profile().contactName()))
                .doesNotThrowAnyException());
        assertThat(SampleStaff.all())
                .allSatisfy(one -> assertThatCode(() -> strength.check(DemoPassword.TEXT, one.email(), one.name()))
                        .doesNotThrowAnyException());
    }

    @Test
    void the_sign_in_page_offers_people_of_every_role() {
        assertThat(SampleAccountsShown.everybody())
                .extracting(DemoAccount::role)
                .containsExactlyInAnyOrder(
                        Role.CLIENT,
                        Role.CLIENT,
                        Role.PROVIDER,
                        Role.PROVIDER,
                        Role.PROVIDER,
                        Role.COORDINATOR,
                        Role.COORDINATOR,
                        Role.ADMINISTRATOR);
    }

    private static List<String> keys() {
        return Stream.of(
                        SampleStaff.all().stream().map(SampleStaff::key),
                        SampleClient.all().stream().map(SampleClient::key),
                        SampleProvider.all().stream().map(SampleProvider::key))
                .flatMap(keys -> keys)
                .toList();
    }

    private static List<EmailAddress> addresses() {
        return Stream.of(
                        SampleStaff.all().stream().map(SampleStaff::email),
                        SampleClient.all().stream().map(one -> one.profile().email()),
                        SampleProvider.all().stream().map(one -> one.profile().email()))
                .flatMap(addresses -> addresses)
                .toList();
    }
}
