package fr.maillon.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Hands out a file so that a browser keeps it and never runs it in our name (S-FILE-03): as an attachment, under its name in
 * the two spellings of RFC 6266, of the type we say, in a sandbox, and in no cache.
 */
public final class Download {

    private Download() {}

    /**
     * Writes the whole answer.
     *
     * @param name without anything that a file system could stumble over; letters of every script are allowed
     */
    public static void send(HttpServletResponse response, String name, String mediaType, byte[] content)
            throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(content);
    }

    static String disposition(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
