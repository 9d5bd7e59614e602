package fr.maillon.intake.service;

import java.util.Set;

/** The keys to drafts that whoever asks holds without being signed in: in a browser, those in its cookie. */
public interface HeldKeys {

    Set<String> secrets();

    /** Gives one more to hold on to. */
    void hold(String secret);
}
