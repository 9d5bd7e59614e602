package fr.maillon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
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
        assertThat(AddressStays.keepParameters("/maillon/public/requests/post", PAGE, "id=abc"))
                .isEqualTo("/maillon/public/requests/post");
    }

    /** The page tells its scripts of an address of their own as soon as the two differ. */
    @Test
    void what_scripts_send_goes_to_the_same_address_as_the_form() {
        var external = onPage("id=abc");

        assertThat(external.encodeActionURL(PAGE)).isEqualTo(PAGE + "?id=abc");
        assertThat(external.encodePartialActionURL(PAGE)).isEqualTo(external.encodeActionURL(PAGE));
    }

    private static ExternalContext onPage(String parameters) {
        var known = Map.of("getRequestURI", PAGE, "getQueryString", parameters);
        var request = Proxy.newProxyInstance(
                AddressStaysTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> known.get(method.getName()));
        return new AddressStays(new Unchanged()).getExternalContext(new Object(), request, new Object());
    }

    private static final class Unchanged extends ExternalContextFactory {

        Unchanged() {
            super(null);
        }

        @Override
        public ExternalContext getExternalContext(Object context, Object request, Object response) {
            return new ExternalContextWrapper(null) {
                @Override
                public String encodeActionURL(String url) {
                    return url;
                }

                @Override
                public String encodePartialActionURL(String url) {
                    return url;
                }
            };
        }
    }
}
