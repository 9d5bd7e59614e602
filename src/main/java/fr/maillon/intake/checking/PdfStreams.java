package fr.maillon.intake.checking;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The packed streams of a PDF, before anything reads the PDF: who does unpacks the streams in which other objects lie, without
 * an end to how much. Each stream is unpacked here, and thrown away, up to such an end.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_OF_ONE = 112 * 1024 * 1024;
    private static final long MOST_TOGETHER = 512L * 1024 * 1024;
    private static final int STEP = 64 * 1024;

    private PdfStreams() {}

    static void mustStaySmall(byte[] pdf) throws RuleBroken {
        long together = 0;
        int start = find(pdf, STREAM, 0);
        while (start >= 0) {
            int data = start + STREAM.length;
            while (data < pdf.length && (pdf[data] == '\r' || pdf[data] == '\n')) {
                data++;
            }
            together += unpacked(pdf, data);
            if (together > MOST_TOGETHER) {
                throw RuleBroken.bomb();
            }
            int end = find(pdf, END, data);
            start = end < 0 ? -1 : find(pdf, STREAM, end + END.length);
        }
    }

    private static long unpacked(byte[] pdf, int from) throws RuleBroken {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            var step = new byte[STEP];
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                inflater.inflate(step);
                if (inflater.getBytesWritten() > MOST_OF_ONE) {
                    throw RuleBroken.bomb();
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPackedSo) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int at = from; at <= in.length - what.length; at++) {
            int same = 0;
            while (same < what.length && in[at + same] == what[same]) {
                same++;
            }
            if (same == what.length) {
                return at;
            }
        }
        return -1;
    }
}
