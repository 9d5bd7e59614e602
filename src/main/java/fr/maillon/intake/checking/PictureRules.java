package fr.maillon.intake.checking;

import fr.maillon.intake.FileKind;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture is decoded and written anew, so that nothing but pixels is kept: no place where a photograph was taken, no
 * program behind the last pixel. It stays the right way up. Its size is read before its pixels, and one picture is decoded at
 * a time: 50 megapixels are 150 MB.
 */
final class PictureRules {

    private static final long MOST_PIXELS = 50_000_000;

    /** Beyond, every second pixel of every second line is kept: still more than a sheet of paper shows. */
    private static final long KEPT_WHOLE = 24_000_000;

    private static final float QUALITY = 0.9f;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    byte[] rewritten(FileKind kind, byte[] content) throws RuleBroken {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            var read = read(kind, content);
            var turned = kind == FileKind.JPEG ? turned(read, ExifOrientation.of(content)) : read;
            return write(kind, turned);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static BufferedImage read(FileKind kind, byte[] content) throws RuleBroken {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format(kind)).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(stream, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw RuleBroken.bomb();
            }
            ImageReadParam how = reader.getDefaultReadParam();
            if (pixels > KEPT_WHOLE) {
                how.setSourceSubsampling(2, 2, 0, 0);
            }
            return reader.read(0, how);
        } catch (IOException | RuntimeException unreadable) {
            // the readers of the JDK throw all sorts of exceptions at pictures made to break them
            throw RuleBroken.damaged();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage turned(BufferedImage image, ExifOrientation orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return image;
        }
        int width = orientation.swapsSides() ? image.getHeight() : image.getWidth();
        int height = orientation.swapsSides() ? image.getWidth() : image.getHeight();
        var type = image.getType() == BufferedImage.TYPE_BYTE_GRAY ? image.getType() : BufferedImage.TYPE_3BYTE_BGR;
        var upright = new BufferedImage(width, height, type);
        var drawing = upright.createGraphics();
        AffineTransform turn = orientation.turn(image.getWidth(), image.getHeight());
        drawing.drawImage(image, turn, null);
        drawing.dispose();
        return upright;
    }

    private static byte[] write(FileKind kind, BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format(kind)).next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String format(FileKind kind) {
        return kind == FileKind.PNG ? "png" : "jpeg";
    }
}
