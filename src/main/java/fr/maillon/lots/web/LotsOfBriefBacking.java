package fr.maillon.lots.web;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.RequestId;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lots beside a brief, for those who may read the request. */
@Named
@RequestScoped
public class LotsOfBriefBacking {

    @Inject
    private LotsApi lots;

    @Inject
    private IntakeApi intake;

    @Inject
    private CatalogueApi catalogue;

    @Inject
    private Say say;

    @Inject
    private CurrentUser currentUser;

    private final Map<String, List<LotSummary>> read = new HashMap<>();
    private final Map<String, LotGraph> graphs = new HashMap<>();
    private final Map<TradeCode, TradeSummary> trades = new HashMap<>();

    public List<LotSummary> of(String request) {
        return read.computeIfAbsent(request, this::readLots);
    }

    private List<LotSummary> readLots(String request) {
        var id = intake.requestFor(currentUser.viewer(), new RequestId(request)).id();
        return lots.lotsOf(id);
    }

    /** The lots of a request and their dependencies as a drawing. */
    public LotGraph graph(String request) {
        of(request);
        return graphs.computeIfAbsent(
                request, id -> LotGraph.of(lots.order(new RequestId(id)), kind -> say.text("lotOrder.arrow." + kind)));
    }

    /** How a trade is called in the viewer's language. */
    public TradeSummary trade(TradeCode code) {
        return trades.computeIfAbsent(code, catalogue::trade);
    }
}
