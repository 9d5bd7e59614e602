package fr.maillon.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.catalogue.domain.InMemoryTradeRepository;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewers;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Stale;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueServiceTest {

    private final InMemoryTradeRepository repository = new InMemoryTradeRepository();
    private final Viewers.SignedIn user = new Viewers.SignedIn(Viewers.administrator());
    private final CatalogueService service = new CatalogueService(repository, user);
    private final Trades trades = new Trades(repository);

    @Test
    void an_added_trade_may_be_chosen() {
        service.add("web-development", trade("Développement web", 25, true));

        assertThat(trades.trades()).singleElement().satisfies(trade -> {
            assertThat(trade.code()).isEqualTo(new TradeCode("web-development"));
            assertThat(trade.name(Locale.FRENCH)).isEqualTo("Développement web");
            assertThat(trade.name(Locale.ENGLISH)).isEqualTo("In English");
            assertThat(trade.presenceNeed()).isEqualTo(25);
        });
    }

    @Test
    void trades_are_in_french_alphabetical_order() {
        service.add("zeta", trade("Vidéo", 0, true));
        service.add("alpha", trade("Édition", 0, true));
        service.add("beta", trade("Écoute", 0, true));
        service.add("gamma", trade("formation", 0, true));

        assertThat(trades.trades())
                .extracting(TradeSummary::frenchName)
                .containsExactly("Écoute", "Édition", "formation", "Vidéo");
    }

    @Test
    void a_retired_trade_is_no_longer_offered_but_still_known() {
        var code = service.add("video", trade("Vidéo", 90, true));

        service.edit(code, repository.require(code).version(), trade("Vidéo", 90, false));

        assertThat(trades.trades()).isEmpty();
        assertThat(trades.trade(code).active()).isFalse();
    }

    @Test
    void a_retired_trade_can_be_offered_again() {
        var code = service.add("video", trade("Vidéo", 90, false));

        service.edit(code, repository.require(code).version(), trade("Film", 80, true));

        assertThat(trades.trades()).extracting(TradeSummary::frenchName).containsExactly("Film");
    }

    @Test
    void a_code_is_given_once() {
        service.add("video", trade("Vidéo", 90, true));

        assertThatThrownBy(() -> service.add("video", trade("Film", 90, true)))
                .hasMessageContaining("trade.code.taken");
    }

    @Test
    void who_edits_what_somebody_else_changed_is_told() {
        var code = service.add("video", trade("Vidéo", 90, true));

        assertThatThrownBy(() -> service.edit(code, 5, trade("Film", 90, true))).isInstanceOf(Stale.class);
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void only_an_administrator_changes_trades(Role role) {
        var code = service.add("video", trade("Vidéo", 90, true));
        user.become(Viewers.from(Viewers.TARN, role));

        assertThatThrownBy(() -> service.add("film", trade("Film", 90, true))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.edit(code, 0, trade("Film", 90, true))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_unknown_trade_is_not_found() {
        assertThatThrownBy(() -> trades.trade(new TradeCode("magic"))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void a_need_for_presence_is_a_share(int presenceNeed) {
        assertThatThrownBy(() -> service.add("video", trade("Vidéo", presenceNeed, true)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SaveTrade trade(String frenchName, int presenceNeed, boolean active) {
        return new SaveTrade(frenchName, "In English", "En clair", "In plain words", presenceNeed, active);
    }
}
