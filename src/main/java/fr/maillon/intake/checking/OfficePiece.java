package fr.maillon.intake.checking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * One entry of an office file, unpacked to its end.
 *
 * @param name in small letters
 * @param beginning its first bytes, to be looked at
 * @param size in bytes, unpacked
 */
record OfficePiece(String name, byte[] beginning, long size) {

    private static final int LOOKED_AT = 1024 * 1024;
    private static final int STEP = 64 * 1024;
    private static final Pattern PROGRAMS =
            Pattern.compile(".*\\.(exe|dll|com|scr|pif|cpl|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta"
                    + "|jar|class|lnk|url|reg|sh|app|apk|elf|so|dylib|swf|iso|img)");
    private static final int[][] PROGRAM_BEGINNINGS = {
        {'M', 'Z'},
        {0x7F, 'E', 'L', 'F'},
        {'#', '!'},
        {0xCA, 0xFE, 0xBA, 0xBE},
        {0xCE, 0xFA, 0xED, 0xFE},
        {0xCF, 0xFA, 0xED, 0xFE}
    };

    /** ZIP, RAR, 7z, gzip, cabinet, and the compound files in which old office programs keep any file. */
    private static final int[][] ARCHIVE_BEGINNINGS = {
        {'P', 'K', 3, 4},
        {'R', 'a', 'r', '!'},
        {'7', 'z', 0xBC, 0xAF},
        {0x1F, 0x8B},
        {'M', 'S', 'C', 'F'},
        {0xD0, 0xCF, 0x11, 0xE0}
    };

    /**
     * Reads the entry at which the ZIP stands.
     *
     * @param most bytes that it may unpack to
     */
    static OfficePiece read(String name, ZipInputStream zip, long most) throws IOException, RuleBroken {
        var beginning = zip.readNBytes(LOOKED_AT);
        long size = beginning.length;
        var step = new byte[STEP];
        for (int read = zip.read(step); read >= 0 && size <= most; read = zip.read(step)) {
            size += read;
        }
        if (size > most) {
            throw RuleBroken.bomb();
        }
        return new OfficePiece(name, beginning, size);
    }

    /** Its beginning in small letters; of UTF-16, which is allowed too, the letters that we look for remain. */
    String text() {
        return new String(beginning, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
    }

    boolean isProgram() {
        return PROGRAMS.matcher(name).matches() || beginsWithOneOf(PROGRAM_BEGINNINGS);
    }

    boolean isArchive() {
        return beginsWithOneOf(ARCHIVE_BEGINNINGS);
    }

    private boolean beginsWithOneOf(int[][] some) {
        for (int[] bytes : some) {
            if (beginsWith(bytes)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsWith(int[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= beginning.length || (beginning[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
