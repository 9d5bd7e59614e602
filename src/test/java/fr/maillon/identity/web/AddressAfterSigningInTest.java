package fr.maillon.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressAfterSigningInTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/client/requests/view?id=0123456789abcdefghijklmnop",
                "/provider/invitations/list",
                "/coordinator/worklist?filter=late&page=2",
                "/admin/accounts/list?q=%C3%89lo%C3%AFse",
                "/account/profile",
                "/public/home"
            })
    void a_page_of_the_application_is_gone_back_to(String address) {
        assertThat(AddressInside.of(address)).contains(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/client/",
                "/\\evil.example",
                "\\\\evil.example",
                "/client//evil.example",
                "/client/..//evil.example",
                "/client/../../other",
                "javascript:alert(1)",
                "/client/requests/view?id=1\r\nSet-Cookie: a=b",
                "/client/%2e%2e/admin",
                "/client/requests/<script>",
                "/evil",
                "client/requests/list",
                " /client/requests/list",
                "/client@evil.example/",
                "/public/sign-in",
                "/public/sign-in?from=/client/requests/list",
                "/public/sign-out",
                "/client/requests/view?next=//evil.example"
            })
    void any_other_address_is_not(String address) {
        assertThat(AddressInside.of(address)).isEmpty();
    }

    @Test
    void an_endless_address_is_not() {
        assertThat(AddressInside.of("/client/" + "a".repeat(500))).isEmpty();
    }
}
