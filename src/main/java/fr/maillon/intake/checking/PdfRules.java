package fr.maillon.intake.checking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF is only to be read: nothing in it may run, start something, or be a file within the file. Each object is looked at. */
final class PdfRules {

    private static final String BEGINNING = "%PDF-";
    private static final int MOST_OBJECTS = 500_000;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    private static final Set<String> ACTS = Set.of("JavaScript", "Launch", "RichMediaExecute", "ImportData");
    private static final Set<String> CARRIERS = Set.of("EmbeddedFiles", "EF", "RichMediaContent");

    void check(byte[] content) throws RuleBroken {
        if (!new String(content, 0, Math.min(8, content.length), StandardCharsets.ISO_8859_1).contains(BEGINNING)) {
            throw RuleBroken.notWhatItSays();
        }
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            PdfStreams.mustStaySmall(content);
            try (var pdf = Loader.loadPDF(content)) {
                if (pdf.getNumberOfPages() == 0) {
                    throw RuleBroken.damaged();
                }
                look(pdf.getDocument());
            }
        } catch (InvalidPasswordException locked) {
            throw RuleBroken.locked();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // a PDF can be made to break its reader in many ways
            throw RuleBroken.damaged();
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static void look(COSDocument document) throws RuleBroken {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> next = new ArrayDeque<>();
        next.add(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> next.add(document.getObjectFromPool(key)));
        while (!next.isEmpty()) {
            var object = next.remove();
            if (object instanceof COSObject reference) {
                object = reference.getObject();
            }
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw RuleBroken.bomb();
            }
            if (object instanceof COSDictionary dictionary) {
                look(dictionary);
                next.addAll(dictionary.getValues());
            } else if (object instanceof COSArray array) {
                array.forEach(value -> {
                    if (value != null) {
                        next.add(value);
                    }
                });
            }
        }
    }

    private static void look(COSDictionary dictionary) throws RuleBroken {
        for (COSName key : dictionary.keySet()) {
            if (CARRIERS.contains(key.getName())) {
                throw RuleBroken.carriesFiles();
            }
            if (key.getName().equals("JS")
                    || key.getName().equals("JavaScript")
                    || key.getName().equals("XFA")) {
                throw RuleBroken.active();
            }
        }
        var act = dictionary.getNameAsString(COSName.S);
        if (act != null && ACTS.contains(act)) {
            throw RuleBroken.active();
        }
    }
}
