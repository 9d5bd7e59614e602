package fr.maillon.legal.service;

import fr.maillon.legal.LegalApi;
import fr.maillon.legal.VatRegime;
import fr.maillon.legal.domain.LegalRepository;
import fr.maillon.legal.domain.LegalWording;
import fr.maillon.legal.domain.VatRate;
import fr.maillon.legal.domain.WordingSubject;
import fr.maillon.shared.ApplicationService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Answers from the dated rows. */
@ApplicationService
public class DatedLaw implements LegalApi {

    private LegalRepository rules;

    @SuppressWarnings("NullAway.Init")
    protected DatedLaw() {}

    @Inject
    public DatedLaw(LegalRepository rules) {
        this.rules = rules;
    }

    @Override
    public List<BigDecimal> vatRates(LocalDate on) {
        return rules.vatRates().stream()
                .filter(rate -> rate.appliesOn(on))
                .map(VatRate::rate)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public String vatMention(VatRegime regime, LocalDate on) {
        return WordingSubject.of(regime).map(subject -> wording(subject, on)).orElse("");
    }

    private String wording(WordingSubject subject, LocalDate on) {
        return rules.wordings(subject).stream()
                .filter(wording -> wording.appliesOn(on))
                .max(Comparator.comparing(LegalWording::validFrom))
                .orElseThrow(() -> new IllegalStateException("No wording for " + subject + " on " + on))
                .wording();
    }
}
