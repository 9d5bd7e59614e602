package fr.maillon.catalogue.service;

import fr.maillon.catalogue.TradeSummary;
import java.io.Serializable;

/** A trade as an administrator sees it, with the version that an edit must name. */
public record TradeRow(TradeSummary trade, long version) implements Serializable {}
