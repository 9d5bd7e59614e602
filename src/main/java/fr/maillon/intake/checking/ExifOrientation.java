package fr.maillon.intake.checking;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, from the tag 0x0112 of the Exif data of a JPEG (CIPA DC-008): pixels are kept as the sensor read
 * them, and whoever drops that data must turn them.
 */
enum ExifOrientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_LEFT,
    LEFT,
    MIRRORED_RIGHT,
    RIGHT;

    private static final int START_OF_SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final short LITTLE_ENDIAN = 0x4949;

    /** What a JPEG says, upright when it says nothing that can be read. */
    static ExifOrientation of(byte[] jpeg) {
        try {
            var bytes = ByteBuffer.wrap(jpeg).position(2);
            while (bytes.remaining() > 4 && (bytes.get() & 0xFF) == 0xFF) {
                int marker = bytes.get() & 0xFF;
                int length = (bytes.getShort() & 0xFFFF) - 2;
                if (marker == START_OF_SCAN || length < 0 || length > bytes.remaining()) {
                    return UPRIGHT;
                }
                var segment = bytes.slice().limit(length);
                if (marker == APPLICATION_1 && length > 14 && segment.getInt() == EXIF) {
                    return ofExif(segment.position(6).slice());
                }
                bytes.position(bytes.position() + length);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static ExifOrientation ofExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return ordinal() >= MIRRORED_LEFT.ordinal();
    }

    /** What turns the pixels of a picture of this size upright. */
    AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
            case MIRRORED_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case MIRRORED_RIGHT -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
