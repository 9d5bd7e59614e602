package fr.maillon.catalogue.service;

import fr.maillon.catalogue.CatalogueApi;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.TradeSummary;
import fr.maillon.catalogue.domain.Need;
import fr.maillon.catalogue.domain.NeedProblem;
import fr.maillon.catalogue.domain.NeedRepository;
import fr.maillon.catalogue.domain.NeedRules;
import fr.maillon.catalogue.domain.NeedVersion;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an administrator does with the needs of the catalogue. */
@ApplicationService
public class NeedsService {

    private NeedRepository needs;
    private CatalogueApi trades;
    private CurrentUser currentUser;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected NeedsService() {}

    @Inject
    public NeedsService(NeedRepository needs, CatalogueApi trades, CurrentUser currentUser, Clock clock) {
        this.needs = needs;
        this.trades = trades;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Publishes the next version of a need, or the first one of a new need, which is then offered last.
     *
     * @throws Refused when a new need has the code of another
     * @throws Stale when somebody else published a version meanwhile
     */
    public PublishNeedResult publish(PublishNeed command) {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        var content = command.content();
        var known = needs.held(content.code());
        mustBeNewest(command, known.map(Need::newest).orElse(0));
        var text = WrittenNeed.text(content);
        var problems = problems(content, text, command.basedOn());
        if (!problems.isEmpty()) {
            return new PublishNeedResult.NotPublished(problems);
        }
        var need = known.orElseGet(() -> added(content.code()));
        var version = need.publish(text, clock.instant(), currentUser.viewer().account());
        needs.add(version);
        return new PublishNeedResult.Published(need.code(), version.number());
    }

    private static void mustBeNewest(PublishNeed command, int newest) {
        if (command.basedOn() == 0 && newest > 0) {
            throw new Refused("need.code.taken", command.content().code().value());
        }
        if (command.basedOn() != newest) {
            throw new Stale();
        }
    }

    private List<NeedProblem> problems(NeedTemplate content, String text, int basedOn) {
        List<NeedProblem> problems = new ArrayList<>(NeedRules.problems(
                content, trades.trades().stream().map(TradeSummary::code).collect(Collectors.toSet())));
        if (text.length() > NeedVersion.LONGEST) {
            problems.add(new NeedProblem("need.problem.whole", List.of(NeedVersion.LONGEST)));
        }
        boolean same = needs.version(content.code(), basedOn)
                .map(version -> version.content().equals(text))
                .orElse(false);
        if (same) {
            problems.add(new NeedProblem("need.problem.same", List.of(basedOn)));
        }
        return problems;
    }

    private Need added(NeedCode code) {
        int last = needs.all().stream().mapToInt(Need::position).max().orElse(0);
        var need = new Need(code, last + 1);
        needs.add(need);
        return need;
    }

    /** No client may choose it any more; requests that were asked with it keep it. */
    public void withdraw(NeedCode code) {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        needs.require(code).withdraw();
    }

    public void offerAgain(NeedCode code) {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        needs.require(code).offerAgain();
    }

    /** Changes places with the one before it in the list; the first stays where it is. */
    public void moveUp(NeedCode code) {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        var need = needs.require(code);
        var all = new ArrayList<>(needs.all());
        int place = all.indexOf(need);
        if (place > 0) {
            all.remove(place);
            all.add(place - 1, need);
        }
        for (int i = 0; i < all.size(); i++) {
            all.get(i).moveTo(i + 1);
        }
    }
}
