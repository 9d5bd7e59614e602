package fr.maillon.intake.checking;

import fr.maillon.intake.FileKind;
import fr.maillon.intake.domain.Attachment;
import fr.maillon.intake.domain.FileCheck;
import fr.maillon.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * The name's extension, the declared type and the first bytes (read by Tika) must tell the same kind; then the rules of that
 * kind are asked (S-FILE-01).
 */
@ApplicationScoped
public class ContentCheck implements FileCheck {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final String OFFICE_XML = "application/x-tika-ooxml";
    private static final String ZIP = "application/zip";

    /** By its first bytes alone, Tika knows an office file for a ZIP; what is in it, the rules of its kind find. */
    private static final Map<FileKind, Set<String>> FOUND_AS = Map.of(
            FileKind.PDF, Set.of(FileKind.PDF.mediaType()),
            FileKind.PNG, Set.of(FileKind.PNG.mediaType()),
            FileKind.JPEG, Set.of(FileKind.JPEG.mediaType()),
            FileKind.ODT, Set.of(FileKind.ODT.mediaType()),
            FileKind.DOCX, Set.of(OFFICE_XML, ZIP),
            FileKind.XLSX, Set.of(OFFICE_XML, ZIP));

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final PictureRules pictures = new PictureRules();
    private final OfficeFileRules officeFiles = new OfficeFileRules();
    private final PdfRules pdfs = new PdfRules();

    @Override
    public Checked check(String name, String declared, byte[] content) {
        if (content.length == 0) {
            throw new Refused("attachFile.empty", name);
        }
        if (content.length > Attachment.LARGEST) {
            throw new Refused("attachFile.tooLarge", name, Attachment.LARGEST / MEBIBYTE);
        }
        var kind = FileKind.ofName(name).orElseThrow(() -> new Refused("attachFile.unknownKind", name));
        if (!kind.agreesWith(declared)
                || !Objects.requireNonNull(FOUND_AS.get(kind)).contains(found(content))) {
            throw new Refused("attachFile.notWhatItSays", name);
        }
        var kept = kept(name, kind, content);
        if (kept.length > Attachment.LARGEST) {
            throw new Refused("attachFile.tooLarge", name, Attachment.LARGEST / MEBIBYTE);
        }
        return new Checked(kind, kept);
    }

    private byte[] kept(String name, FileKind kind, byte[] content) {
        try {
            switch (kind) {
                case PNG, JPEG -> {
                    return pictures.rewritten(kind, content);
                }
                case PDF -> pdfs.check(content);
                case ODT, DOCX, XLSX -> officeFiles.check(kind, content);
            }
            return content;
        } catch (RuleBroken broken) {
            throw new Refused(broken.messageKey(), name);
        }
    }

    private String found(byte[] content) {
        try {
            return types.detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
