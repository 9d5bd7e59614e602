package fr.maillon.platform.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;

/**
 * Writes a PDF from an XHTML template of the class path and what is to be filled in. Everything filled in is escaped,
 * nothing is loaded from outside, the fonts are embedded, the structure is tagged (PDF/UA) so that a screen reader can
 * follow it.
 */
@ApplicationScoped
public class PdfWriter {

    private static final String FONTS = "/fr/maillon/platform/pdf/atkinson-";
    private static final String FAMILY = "Atkinson";
    private static final String FAMILY_EXTENDED = "Atkinson Extended";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Configuration templates = templates();

    /**
     * Writes a document.
     *
     * @param template class path of an XHTML template, from its root and without a leading slash
     * @param model what the template names; texts may contain anything
     */
    public byte[] write(String template, Map<String, ?> model) {
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .withProducer("Maillon")
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withHtmlContent(fill(template, model), null)
                    .toStream(out);
            font(builder, FAMILY, "latin", NORMAL);
            font(builder, FAMILY, "latin", BOLD);
            font(builder, FAMILY_EXTENDED, "latin-ext", NORMAL);
            font(builder, FAMILY_EXTENDED, "latin-ext", BOLD);
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(template, impossible);
        }
        return out.toByteArray();
    }

    private String fill(String template, Map<String, ?> model) throws IOException {
        var xhtml = new StringWriter();
        try {
            templates.getTemplate(template).process(model, xhtml);
        } catch (TemplateException wrong) {
            throw new IllegalStateException(template, wrong);
        }
        return withoutControlCharacters(xhtml.toString());
    }

    /** What XML 1.0 cannot carry is shown as the replacement character: the document must not fail on it. */
    static String withoutControlCharacters(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(c -> isXml(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private static void font(PdfRendererBuilder builder, String family, String subset, int weight) throws IOException {
        var bytes = bytes(FONTS + subset + "-" + weight + ".ttf");
        FSSupplier<InputStream> supplier = () -> new ByteArrayInputStream(bytes);
        builder.useFont(supplier, family, weight, FontStyle.NORMAL, true);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var stream = PdfWriter.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return stream.readAllBytes();
        }
    }

    private static Configuration templates() {
        var configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setClassLoaderForTemplateLoading(PdfWriter.class.getClassLoader(), "/");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.FRANCE);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
