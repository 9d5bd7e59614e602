package fr.maillon.intake.checking;

import fr.maillon.intake.FileKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An office file is a ZIP: it is unpacked in memory, piece by piece, with an end to how much and how many; what is in it must be
 * the document its name says, without macros, programs, files it would load from elsewhere, or pieces hidden from this reading.
 */
final class OfficeFileRules {

    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;
    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final String MANIFEST = "meta-inf/manifest.xml";
    private static final String MEDIA_TYPE = "mimetype";

    private static final Map<FileKind, String> MAIN_PART = Map.of(
            FileKind.ODT, "content.xml",
            FileKind.DOCX, "word/document.xml",
            FileKind.XLSX, "xl/workbook.xml");
    private static final Map<FileKind, String> MAIN_TYPE = Map.of(
            FileKind.DOCX, "wordprocessingml.document.main+xml",
            FileKind.XLSX, "spreadsheetml.sheet.main+xml");
    private static final Pattern MACROS =
            Pattern.compile("(.*/)?vba(project|data).*|.*/macrosheets/.*|.*/activex/.*|(basic|scripts)/.+");
    private static final Pattern LEADS_OUT =
            Pattern.compile("(?s)(.*[/\\\\])?\\.\\.([/\\\\].*)?|[/\\\\].*|.*\\\\.*|[a-z]:.*");

    void check(FileKind kind, byte[] zip) throws RuleBroken {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            Set<String> names = new HashSet<>();
            long unpacked = 0;
            String told = "";
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (names.size() == MOST_ENTRIES) {
                    throw RuleBroken.bomb();
                }
                if (!names.add(name) || LEADS_OUT.matcher(name).matches()) {
                    throw RuleBroken.damaged();
                }
                var piece = OfficePiece.read(name, entries, MOST_BYTES - unpacked);
                unpacked += piece.size();
                checkPiece(piece);
                told += name.equals(kind == FileKind.ODT ? MEDIA_TYPE : CONTENT_TYPES) ? piece.text() : "";
            }
            if (!names.equals(ZipDirectory.of(zip).names())) {
                throw RuleBroken.damaged();
            }
            checkWhole(kind, names, told);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw RuleBroken.damaged();
        }
    }

    private static void checkPiece(OfficePiece piece) throws RuleBroken {
        if (MACROS.matcher(piece.name()).matches()) {
            throw RuleBroken.active();
        }
        if (piece.isProgram() || piece.isArchive()) {
            throw RuleBroken.carriesFiles();
        }
        if (piece.name().equals(CONTENT_TYPES) && piece.text().contains("macroenabled")) {
            throw RuleBroken.active();
        }
        if (piece.name().endsWith(".rels")
                && piece.text().contains("external")
                && piece.text().matches("(?s).*(attachedtemplate|oleobject|/frame\"|externallinkpath).*")) {
            throw RuleBroken.active();
        }
        if (piece.name().equals(MANIFEST) && piece.text().contains("encryption-data")) {
            throw RuleBroken.locked();
        }
    }

    private static void checkWhole(FileKind kind, Set<String> names, String told) throws RuleBroken {
        if (!names.contains(Objects.requireNonNull(MAIN_PART.get(kind)))) {
            throw RuleBroken.notWhatItSays();
        }
        var right = kind == FileKind.ODT
                ? told.strip().equals(kind.mediaType())
                : told.contains(Objects.requireNonNull(MAIN_TYPE.get(kind)));
        if (!right) {
            throw RuleBroken.notWhatItSays();
        }
    }
}
