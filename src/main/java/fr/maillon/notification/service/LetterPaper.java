package fr.maillon.notification.service;

import fr.maillon.notification.domain.Letter;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sets a letter as HTML, everything escaped, and as plain text that reads as well. */
@ApplicationScoped
public class LetterPaper {

    private final Configuration templates;

    public LetterPaper() {
        templates = new Configuration(Configuration.VERSION_2_3_32);
        templates.setClassLoaderForTemplateLoading(
                LetterPaper.class.getClassLoader(), "fr/maillon/notification/templates");
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.FRANCE);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setRecognizeStandardFileExtensions(true);
    }

    public String html(Letter letter) {
        return fill("letter.ftlh", letter, HTMLOutputFormat.INSTANCE.getName());
    }

    public String text(Letter letter) {
        return fill("letter.ftl", letter, PlainTextOutputFormat.INSTANCE.getName());
    }

    private String fill(String template, Letter letter, String format) {
        StringWriter page = new StringWriter();
        try {
            templates.getTemplate(template).process(model(letter), page);
        } catch (TemplateException | IOException broken) {
            throw new UncheckedIOException(
                    format + " of " + letter.event(), broken instanceof IOException io ? io : new IOException(broken));
        }
        return page.toString();
    }

    private static Map<String, Object> model(Letter letter) {
        return Map.of(
                "language", letter.language(),
                "subject", letter.subject(),
                "firstLine", letter.firstLine(),
                "paragraphs",
                        letter.rest().isBlank()
                                ? List.of()
                                : List.of(letter.rest().split("\\n+")),
                "button", letter.button(),
                "address", letter.address());
    }
}
