package fr.maillon.intake.checking;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people, and others, would send them. */
public final class MadeFiles {

    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*";

    private MadeFiles() {}

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** The left half red, the rest white. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** A photograph with the Exif data of a camera that was held in one of eight ways, and where it was taken. */
    public static byte[] photograph(int orientation) {
        var jpeg = picture("jpeg", 80, 40);
        var exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + 12);
        exif.put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.capacity() - 2));
        exif.put(ascii("Exif\0\0")).put(ascii("MM")).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(ascii("GPS Gaillac "));
        return joined(slice(jpeg, 0, 2), exif.array(), slice(jpeg, 2, jpeg.length));
    }

    /** A PNG of a few bytes that says it has so many pixels. */
    public static byte[] hugePng(int width, int height) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header),
                chunk("IDAT", deflated(new byte[1_000])),
                chunk("IEND", new byte[0]));
    }

    /** A PNG with a text in it that no picture shows. */
    public static byte[] pngWith(String text) {
        var png = picture("png", 20, 20);
        return joined(slice(png, 0, 33), chunk("tEXt", ascii("Comment\0" + text)), slice(png, 33, png.length));
    }

    private static byte[] chunk(String type, byte[] data) {
        var crc = new CRC32();
        crc.update(ascii(type));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(ascii(type))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] deflated(byte[] data) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(data);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }

    public static byte[] slice(byte[] of, int from, int to) {
        return java.util.Arrays.copyOfRange(of, from, to);
    }

    public static byte[] pdf() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            return saved(document);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    public static byte[] lockedPdf(String toOpen) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", toOpen, new AccessPermission()));
            return saved(document);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A PDF of one page with something in its catalogue, and other objects, the first of which is number 4. */
    public static byte[] pdfWith(String inCatalogue, String... objects) {
        var text = new StringBuilder("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + inCatalogue
                + " >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>\nendobj\n");
        for (int i = 0; i < objects.length; i++) {
            text.append(4 + i).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int size = 4 + objects.length;
        var table = new StringBuilder("xref\n0 " + size + "\n0000000000 65535 f \n");
        for (int i = 1; i < size; i++) {
            int at = i == 1 ? text.indexOf("1 0 obj") : text.indexOf("\n" + i + " 0 obj") + 1;
            table.append(String.format("%010d 00000 n \n", at));
        }
        int tableAt = text.length();
        return ascii(text + table.toString() + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + tableAt
                + "\n%%EOF\n");
    }

    /** A stream of a PDF that unpacks to so many megabytes. */
    public static String packedStream(String type, int megabytes) {
        var packed = deflated(new byte[megabytes * 1024 * 1024]);
        return "<< /Type /" + type + " /N 1 /First 4 /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n"
                + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                var one = new ZipEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    var crc = new CRC32();
                    crc.update(entry.getValue());
                    one.setMethod(ZipEntry.STORED);
                    one.setSize(entry.getValue().length);
                    one.setCrc(crc.getValue());
                }
                zip.putNextEntry(one);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    public static Map<String, byte[]> docxEntries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                ascii("<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>"));
        entries.put("_rels/.rels", ascii("<Relationships/>"));
        entries.put("word/document.xml", ascii("<w:document><w:body/></w:document>"));
        return entries;
    }

    public static Map<String, byte[]> xlsxEntries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                ascii("<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>"));
        entries.put("xl/workbook.xml", ascii("<workbook/>"));
        return entries;
    }

    public static Map<String, byte[]> odtEntries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", ascii("application/vnd.oasis.opendocument.text"));
        entries.put("content.xml", ascii("<office:document-content/>"));
        entries.put("META-INF/manifest.xml", ascii("<manifest:manifest/>"));
        return entries;
    }

    public static byte[] docx() {
        return zip(docxEntries());
    }

    public static byte[] docxWith(String entry, byte[] content) {
        var entries = docxEntries();
        entries.put(entry, content);
        return zip(entries);
    }

    /** A program for Windows, as far as anybody who looks at its beginning can tell. */
    public static byte[] program() {
        return joined(ascii("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff"), new byte[2_000]);
    }
}
