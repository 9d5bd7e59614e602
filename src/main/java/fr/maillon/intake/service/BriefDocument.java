package fr.maillon.intake.service;

import fr.maillon.platform.pdf.PdfWriter;
import fr.maillon.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;

/** Writes a version of the brief as a PDF. What people typed stays in their words, all else is in the reader's language. */
@ApplicationScoped
public class BriefDocument {

    private static final String TEMPLATE = "fr/maillon/intake/document/brief.ftl";

    private PdfWriter pdf;
    private Clock clock;

    protected BriefDocument() {}

    @Inject
    public BriefDocument(PdfWriter pdf, Clock clock) {
        this.pdf = pdf;
        this.clock = clock;
    }

    BriefFile write(BriefPicture brief, Locale locale) {
        var say = new Texts(locale, clock);
        var model = new HashMap<String, Object>();
        model.put("say", say);
        model.put("locale", say.locale());
        model.put("brief", brief);
        return new BriefFile(
                say.text(
                        "brief.file",
                        brief.request().reference(),
                        String.valueOf(brief.version().number())),
                pdf.write(TEMPLATE, model));
    }
}
