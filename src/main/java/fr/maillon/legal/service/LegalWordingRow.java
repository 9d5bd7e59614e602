package fr.maillon.legal.service;

import fr.maillon.legal.domain.WordingSubject;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sentence that the law asks for, with its days and its source. */
public record LegalWordingRow(
        WordingSubject subject,
        String wording,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate toleratedUntil,
        String source)
        implements Serializable {}
