package fr.maillon.award.service;

import fr.maillon.award.AcceptanceId;
import fr.maillon.award.domain.Acceptance;
import fr.maillon.award.domain.AcceptedTerms;
import fr.maillon.award.domain.Signature;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.legal.VatRegime;
import fr.maillon.platform.pdf.PdfWriter;
import fr.maillon.platform.web.Texts;
import fr.maillon.shared.Zones;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;

/**
 * Writes the document that binds: the quote with all its terms, and on its last page the facts of the bon pour accord.
 * It is in French, whatever the language of the screen: it is a contract made in France.
 */
@ApplicationScoped
class ContractDocument {

    private static final String TEMPLATE = "fr/maillon/award/document/contract.ftl";

    private PdfWriter pdf;
    private DirectoryApi directory;
    private TerritoryApi territory;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ContractDocument() {}

    @Inject
    ContractDocument(PdfWriter pdf, DirectoryApi directory, TerritoryApi territory, Clock clock) {
        this.pdf = pdf;
        this.directory = directory;
        this.territory = territory;
        this.clock = clock;
    }

    byte[] write(AcceptanceId acceptance, ClientsLot own, AcceptedTerms terms, Signature signature) {
        var provider = directory.provider(terms.bid().providerId());
        var model = new HashMap<String, Object>();
        model.put("say", new Texts(Locale.FRENCH, clock));
        model.put("acceptance", acceptance.value());
        model.put("lot", own.lot());
        model.put("request", own.request());
        model.put("client", own.client());
        model.put("clientCommune", commune(own.client().inseeCode()));
        model.put("placeOfWork", commune(own.request().inseeCode()));
        model.put("provider", provider);
        model.put("providerName", nameWithForm(provider));
        model.put("providerCommune", commune(provider.inseeCode()));
        model.put("vatNumber", vatNumber(provider));
        model.put("bid", terms.bid());
        model.put("submittedOn", LocalDate.ofInstant(terms.bid().submittedAt(), Zones.PARIS));
        model.put("terms", terms);
        model.put("acceptedOn", LocalDate.ofInstant(terms.acceptedAt(), Zones.PARIS));
        model.put("acceptedUtc", terms.acceptedAt().toString());
        model.put("acceptedLocal", Acceptance.local(terms.acceptedAt()));
        model.put("signature", signature);
        return pdf.write(TEMPLATE, model);
    }

    private String commune(String inseeCode) {
        return territory.findCommune(inseeCode).map(ContractDocument::written).orElse("");
    }

    private static String written(CommuneSummary commune) {
        return commune.postalCode() + " " + commune.name();
    }

    /** The law wants "EI" beside the name of whoever trades alone. */
    private static String nameWithForm(ProviderSummary provider) {
        return provider.legalForm() == LegalForm.SOLE_TRADER ? provider.name() + " EI" : provider.name();
    }

    private static String vatNumber(ProviderSummary provider) {
        var siret = provider.siret();
        return siret != null && provider.vatRegime() == VatRegime.NORMAL
                ? siret.siren().vatNumber()
                : "";
    }
}
