package fr.maillon.intake;

/** What the antivirus said of a file. */
public enum ScanState {
    /** This installation has no antivirus; the file was checked by its content alone. */
    NOT_SCANNED,
    /** Nothing was found. */
    CLEAN,
    /** The antivirus did not answer yet: the file is kept, and handed out to nobody until it does. */
    WAITING,
    /** A virus was found after the file had been kept: it is handed out to nobody. */
    INFECTED;

    /** Whether a file in this state may be handed out. */
    public boolean isServed() {
        return this == NOT_SCANNED || this == CLEAN;
    }
}
