package fr.maillon.intake.domain;

import fr.maillon.intake.ScanState;

/** The antivirus of an installation, when it has one (S-FILE-04). */
public interface VirusScanner {

    /**
     * What the antivirus says; {@link ScanState#WAITING} when it does not answer or cannot say, and {@link
     * ScanState#NOT_SCANNED} when there is none.
     */
    ScanState scan(byte[] content);

    /** Whether there is one. */
    boolean isThere();
}
