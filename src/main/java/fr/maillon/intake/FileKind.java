package fr.maillon.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that a request takes (S-FILE-01). */
public enum FileKind {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/x-pdf")),
    PNG("image/png", Set.of("png"), Set.of("image/x-png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpg", "image/pjpeg")),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt"), Set.of("application/x-vnd.oasis.opendocument.text")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"), Set.of()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"), Set.of());

    /** What a browser says when it does not know. */
    private static final Set<String> UNDECLARED = Set.of("", "application/octet-stream");

    private final String mediaType;
    private final Set<String> extensions;
    private final Set<String> otherNames;

    FileKind(String mediaType, Set<String> extensions, Set<String> otherNames) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.otherNames = otherNames;
    }

    /** The type under which a file of this kind is handed out. */
    public String mediaType() {
        return mediaType;
    }

    /** The kind that a file's name tells by what follows its last dot. */
    public static Optional<FileKind> ofName(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** Whether what a browser declares is this kind, or nothing. */
    public boolean agreesWith(String declared) {
        var type = declared.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return type.equals(mediaType) || otherNames.contains(type) || UNDECLARED.contains(type);
    }
}
