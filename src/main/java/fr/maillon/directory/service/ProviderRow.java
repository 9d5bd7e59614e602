package fr.maillon.directory.service;

import fr.maillon.catalogue.TradeSummary;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.ProviderId;
import fr.maillon.directory.ProviderStatus;
import java.io.Serializable;
import java.util.List;

/** A provider in the coordinator's list. */
public record ProviderRow(
        ProviderId id,
        String name,
        LegalForm legalForm,
        String commune,
        List<TradeSummary> trades,
        int capacity,
        ProviderStatus status)
        implements Serializable {}
