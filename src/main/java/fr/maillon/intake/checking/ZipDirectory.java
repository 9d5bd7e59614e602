package fr.maillon.intake.checking;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The list at the end of a ZIP (APPNOTE 4.3.12), by which office programs open it. It can name other pieces than those that
 * follow each other in the file; a file made to show one thing to a checker and another to a program does.
 *
 * @param names in small letters
 */
record ZipDirectory(Set<String> names) {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;

    static ZipDirectory of(byte[] zip) throws RuleBroken {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        try {
            int count = bytes.getShort(end + 10) & 0xFFFF;
            bytes.position(bytes.getInt(end + 16));
            Set<String> names = new HashSet<>();
            for (int i = 0; i < count; i++) {
                names.add(entry(bytes));
            }
            if (names.size() != count || bytes.position() != end) {
                throw RuleBroken.damaged();
            }
            return new ZipDirectory(Set.copyOf(names));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw RuleBroken.damaged();
        }
    }

    private static String entry(ByteBuffer bytes) throws RuleBroken {
        int start = bytes.position();
        if (bytes.getInt(start) != ENTRY) {
            throw RuleBroken.damaged();
        }
        int nameLength = bytes.getShort(start + 28) & 0xFFFF;
        int others = (bytes.getShort(start + 30) & 0xFFFF) + (bytes.getShort(start + 32) & 0xFFFF);
        var name = new byte[nameLength];
        bytes.position(start + ENTRY_BYTES).get(name);
        bytes.position(bytes.position() + others);
        return new String(name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    private static int end(ByteBuffer bytes) throws RuleBroken {
        int last = bytes.limit() - END_BYTES;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw RuleBroken.damaged();
    }
}
