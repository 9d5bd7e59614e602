package fr.maillon.server;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A form with files as anybody can send it, whatever the page would have allowed. */
public final class Multipart {

    private static final String BOUNDARY = "----maillon-test-boundary";

    private final List<InputStream> pieces = new ArrayList<>();
    private long length;

    public Multipart fields(Map<String, String> fields) {
        fields.forEach(this::field);
        return this;
    }

    public Multipart field(String name, String value) {
        return piece(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    public Multipart file(String field, String name, String type, byte[] content) {
        head(field, name, type);
        pieces.add(new ByteArrayInputStream(content));
        length += content.length;
        return piece("\r\n");
    }

    /** A file of so many megabytes, none of which is held in memory. */
    public Multipart file(String field, String name, int megabytes) {
        head(field, name, "application/pdf");
        var megabyte = new byte[1024 * 1024];
        for (int i = 0; i < megabytes; i++) {
            pieces.add(new ByteArrayInputStream(megabyte));
            length += megabyte.length;
        }
        return piece("\r\n");
    }

    private void head(String field, String name, String type) {
        piece("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: " + type + "\r\n\r\n");
    }

    private Multipart piece(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        pieces.add(new ByteArrayInputStream(bytes));
        length += bytes.length;
        return this;
    }

    /** The request; its length is told, or the body comes in chunks. */
    public HttpRequest.Builder to(String address, boolean lengthTold) {
        piece("--" + BOUNDARY + "--\r\n");
        var body = BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(pieces)));
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(lengthTold ? BodyPublishers.fromPublisher(body, length) : body);
    }
}
