package fr.maillon.legal.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.legal.service.LegalQueries;
import fr.maillon.legal.service.LegalWordingRow;
import fr.maillon.legal.service.VatRateRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The dated rules of law that quotes follow, to be read again by a lawyer. */
@Named
@RequestScoped
public class ListLegalRulesBacking {

    @Inject
    private LegalQueries rules;

    @Inject
    private CurrentUser currentUser;

    public List<VatRateRow> getVatRates() {
        return rules.vatRates(currentUser.viewer());
    }

    public List<LegalWordingRow> getWordings() {
        return rules.wordings(currentUser.viewer());
    }
}
