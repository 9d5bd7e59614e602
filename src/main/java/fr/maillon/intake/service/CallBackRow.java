package fr.maillon.intake.service;

import fr.maillon.intake.CallBackSummary;
import java.io.Serializable;

/** A call-back in the list of a territory, with the request it is about. */
public record CallBackRow(CallBackSummary callBack, String reference, String title, String clientName)
        implements Serializable {}
