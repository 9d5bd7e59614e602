package fr.maillon.directory;

/** Under which form a provider works. */
public enum LegalForm {
    SOLE_TRADER,
    EURL,
    SARL,
    SAS,
    SCOP,
    ASSOCIATION
}
