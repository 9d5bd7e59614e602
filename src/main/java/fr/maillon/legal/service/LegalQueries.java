package fr.maillon.legal.service;

import fr.maillon.identity.Viewer;
import java.util.List;

/** What an administrator reads of the dated rules. */
public interface LegalQueries {

    /** All rates, highest first. */
    List<VatRateRow> vatRates(Viewer viewer);

    /** All wordings by subject, the newest first. */
    List<LegalWordingRow> wordings(Viewer viewer);
}
