package fr.maillon.platform.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.fileupload2.core.DiskFileItem;

/** A part of a form as the servlet API shows one. */
final class UploadedPart implements Part {

    private final DiskFileItem item;

    UploadedPart(DiskFileItem item) {
        this.item = item;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return item.getInputStream();
    }

    @Override
    public String getContentType() {
        return item.getContentType();
    }

    @Override
    public String getName() {
        return item.getFieldName();
    }

    @Override
    public String getSubmittedFileName() {
        try {
            return item.isFormField() ? null : item.getName();
        } catch (InvalidPathException hostile) {
            // a character 0 in it; whoever keeps the file cleans its name
            return hostile.getInput();
        }
    }

    @Override
    public long getSize() {
        return item.getSize();
    }

    @Override
    public void write(String fileName) throws IOException {
        item.write(Path.of(fileName));
    }

    @Override
    public void delete() throws IOException {
        item.delete();
    }

    @Override
    public String getHeader(String name) {
        return item.getHeaders().getHeader(name);
    }

    @Override
    public Collection<String> getHeaders(String name) {
        List<String> values = new ArrayList<>();
        item.getHeaders().getHeaders(name).forEachRemaining(values::add);
        return values;
    }

    @Override
    public Collection<String> getHeaderNames() {
        List<String> names = new ArrayList<>();
        item.getHeaders().getHeaderNames().forEachRemaining(names::add);
        return names;
    }
}
