package fr.maillon.casefile.domain;

import java.util.List;

/** The entries of all requests. */
public interface Journal {

    void add(JournalEntry entry);

    /** What happened to a request, newest first. */
    List<JournalEntry> of(String request, boolean coordinator);
}
