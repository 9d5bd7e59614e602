package fr.maillon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressStaysTest {

    private static final String PAGE = "/maillon/client/requests/view";

    @Test
    void a_form_is_sent_to_the_address_of_its_page_with_its_parameters() {
        assertThat(AddressStays.keepParameters(PAGE, PAGE, "id=abc&tab=2")).isEqualTo(PAGE + "?id=abc&tab=2");
    }

    @Test
    void a_page_without_parameters_keeps_its_bare_address() {
        assertThat(AddressStays.keepParameters(PAGE, PAGE, null)).isEqualTo(PAGE);
        assertThat(AddressStays.keepParameters(PAGE, PAGE, "")).isEqualTo(PAGE);
    }

    @Test
    void another_page_does_not_get_the_parameters_of_this_one() {
        assertThat(AddressStays.keepParameters("/maillon/client/requests/post", PAGE, "id=abc"))
                .isEqualTo("/maillon/client/requests/post");
    }
}
