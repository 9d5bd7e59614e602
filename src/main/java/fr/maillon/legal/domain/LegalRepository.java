package fr.maillon.legal.domain;

import java.util.List;

/** Where the dated rules are kept. */
public interface LegalRepository {

    /** All rates, those of the past and of the future too. */
    List<VatRate> vatRates();

    /** All wordings of a subject, those of the past and of the future too. */
    List<LegalWording> wordings(WordingSubject subject);
}
