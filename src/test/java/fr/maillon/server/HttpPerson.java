package fr.maillon.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at the application over plain HTTP: keeps cookies as a browser does, follows no redirect, runs no script. For
 * tests of what a browser would hide.
 */
public final class HttpPerson {

    private static final Pattern HIDDEN =
            Pattern.compile("<input (?=[^>]*?type=\"hidden\")[^>]*?name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final ServerUnderTest server;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public HttpPerson(ServerUnderTest server) {
        this.server = server;
    }

    /** What the server answered. */
    public record Answer(int status, HttpResponse<String> response) {

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Where a redirect leads, below the context root. */
        public String leadsTo() {
            return header("Location").replaceFirst("^/maillon", "");
        }

        public List<String> cookies() {
            return response.headers().allValues("Set-Cookie");
        }

        /** The fields that a browser would send back with a form without showing them. */
        public Map<String, String> hiddenFields() {
            Map<String, String> fields = new LinkedHashMap<>();
            var found = HIDDEN.matcher(body());
            while (found.find()) {
                fields.putIfAbsent(found.group(1), found.group(2));
            }
            return fields;
        }

        /** The page without what differs from one answer to the next. */
        public String bodyWithoutTokens() {
            return body().replaceAll("nonce=\"[^\"]*\"", "")
                    .replaceAll("csp\\.init\\('[^']*'\\)", "")
                    .replaceAll("(?s)<input type=\"hidden\"[^>]*>", "")
                    .replaceAll("<code>[0-9a-v]{10}</code>", "");
        }
    }

    /** Somebody with the same cookies, at this moment. */
    public HttpPerson twin() {
        var twin = new HttpPerson(server);
        twin.cookies.putAll(cookies);
        return twin;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public Answer get(String page) {
        return send(HttpRequest.newBuilder(URI.create(server.address(page))).GET());
    }

    public Answer post(String page, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(server.address(page)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Sends a form that takes files. */
    public Answer post(String page, Multipart form) {
        return send(form.to(server.address(page), true));
    }

    public Answer send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = CLIENT.send(
                    request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response);
        } catch (HttpTimeoutException late) {
            throw new AssertionError(
                    "no answer from " + request.build().uri() + "; meanwhile the server does\n" + server.threads(),
                    late);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Sends the sign-in form at this address, with whatever is typed. */
    public Answer trySignIn(String signInPage, String email, String password) {
        Map<String, String> fields = get(signInPage).hiddenFields();
        fields.put("form", "form");
        fields.put("form:email", email);
        fields.put("form:password", password);
        fields.put("form:signIn", "");
        return post(signInPage, fields);
    }

    /** Signs in as one of the people of the demonstration. */
    public HttpPerson signIn(DemoPerson person) {
        var answer = trySignIn("/public/sign-in", person.email(), person.password());
        if (answer.status() != 302) {
            throw new AssertionError("Could not sign in as " + person + ": " + answer.status());
        }
        return this;
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2);
        var name = pair[0].substring(0, pair[0].indexOf('='));
        if (pair.length > 1 && pair[1].contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair[0].substring(pair[0].indexOf('=') + 1));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
