package fr.maillon.legal;

/** Why a provider charges VAT or not. */
public enum VatRegime {
    /** Charges VAT. */
    NORMAL,
    /** Small business exempt by franchise: no VAT, with the wording of the day. */
    FRANCHISE,
    /** Association exempt on another ground (CGI 261-7). */
    ASSOCIATION_EXEMPT
}
