package fr.maillon.award.service;

import fr.maillon.directory.ClientSummary;
import fr.maillon.intake.RequestSummary;
import fr.maillon.lots.LotSummary;

/** A lot with its request and whose it is. */
record ClientsLot(LotSummary lot, RequestSummary request, ClientSummary client) {}
