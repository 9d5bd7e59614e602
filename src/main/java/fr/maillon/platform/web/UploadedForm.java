package fr.maillon.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileUploadByteCountLimitException;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** A form with files as it was sent, the large ones on the disk until it is closed. */
final class UploadedForm implements AutoCloseable {

    private static final int LARGEST_FIELD = 1024 * 1024;
    private static final int KEPT_IN_MEMORY = 64 * 1024;

    private final List<DiskFileItem> items;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private UploadedForm(List<DiskFileItem> items) {
        this.items = items;
    }

    /**
     * Reads all of it.
     *
     * @throws FileUploadException when it is too much, too many, or no such form
     */
    static UploadedForm read(HttpServletRequest request, File folder) throws IOException {
        var upload = new JakartaServletFileUpload<>(DiskFileItemFactory.builder()
                .setPath(folder.toPath())
                .setThreshold(KEPT_IN_MEMORY)
                .get());
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        upload.setMaxSize(UploadFilter.MOST_BYTES);
        upload.setMaxFileCount(UploadFilter.MOST_PARTS);
        var form = new UploadedForm(upload.parseRequest(request));
        try {
            form.readFields(request.getQueryString());
        } catch (IOException failed) {
            form.close();
            throw failed;
        }
        return form;
    }

    private void readFields(String query) throws IOException {
        if (query != null) {
            for (var pair : query.split("&")) {
                var equals = pair.indexOf('=');
                add(
                        decoded(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        for (var item : items) {
            if (item.isFormField()) {
                if (item.getSize() > LARGEST_FIELD) {
                    throw new FileUploadByteCountLimitException(
                            item.getFieldName(), item.getSize(), LARGEST_FIELD, "", item.getFieldName());
                }
                add(item.getFieldName(), item.getString(StandardCharsets.UTF_8));
            }
        }
    }

    private static String decoded(String text) throws FileUploadException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new FileUploadException("query", malformed);
        }
    }

    private void add(String name, String value) {
        fields.computeIfAbsent(name, fresh -> new ArrayList<>()).add(value);
    }

    /** The request with what was read, for all who come after. */
    HttpServletRequest asRequest(HttpServletRequest request) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        fields.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        List<Part> parts = items.stream().<Part>map(UploadedPart::new).toList();
        return new UploadRequest(request, parameters, parts);
    }

    @Override
    public void close() throws IOException {
        for (var item : items) {
            item.delete();
        }
    }
}
