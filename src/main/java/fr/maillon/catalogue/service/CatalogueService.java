package fr.maillon.catalogue.service;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.domain.Trade;
import fr.maillon.catalogue.domain.TradeRepository;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.Refused;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What an administrator does with trades. */
@ApplicationService
public class CatalogueService {

    private TradeRepository trades;
    private CurrentUser currentUser;

    @SuppressWarnings("NullAway.Init")
    protected CatalogueService() {}

    @Inject
    public CatalogueService(TradeRepository trades, CurrentUser currentUser) {
        this.trades = trades;
        this.currentUser = currentUser;
    }

    /**
     * Adds a trade.
     *
     * @param code its name for good, {@code web-development}
     * @throws Refused when another trade has this code
     */
    public TradeCode add(@NotNull @Pattern(regexp = TradeCode.FORM) String code, @Valid SaveTrade command) {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        var newCode = new TradeCode(code);
        if (trades.byCode(newCode).isPresent()) {
            throw new Refused("trade.code.taken", code);
        }
        var trade = new Trade(newCode, command.description());
        decideWhetherOffered(trade, command);
        trades.add(trade);
        return newCode;
    }

    /**
     * Changes how a trade is presented and whether it is offered.
     *
     * @param shownVersion the version that was on the page
     * @throws Refused when somebody else changed it meanwhile
     */
    public void edit(TradeCode code, long shownVersion, @Valid SaveTrade command) {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        var trade = trades.require(code);
        trade.mustBeAt(shownVersion);
        trade.describe(command.description());
        decideWhetherOffered(trade, command);
    }

    private static void decideWhetherOffered(Trade trade, SaveTrade command) {
        if (command.active()) {
            trade.offerAgain();
        } else {
            trade.retire();
        }
    }
}
