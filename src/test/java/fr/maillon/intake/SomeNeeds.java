package fr.maillon.intake;

import fr.maillon.catalogue.AnswerKind;
import fr.maillon.catalogue.AnswerOption;
import fr.maillon.catalogue.AskedWhen;
import fr.maillon.catalogue.NeedCode;
import fr.maillon.catalogue.NeedKind;
import fr.maillon.catalogue.NeedQuestion;
import fr.maillon.catalogue.NeedTemplate;
import fr.maillon.catalogue.NeedsApi;
import fr.maillon.shared.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two needs, one of which may be published anew. */
public final class SomeNeeds implements NeedsApi {

    public static final NeedCode SELL = new NeedCode("sell-online");
    public static final NeedCode TRAIN = new NeedCode("train-team");

    private final List<NeedTemplate> published = new ArrayList<>(List.of(
            need(
                    SELL,
                    1,
                    NeedKind.SELL_ONLINE,
                    question("hasSite", AnswerKind.YES_NO, true, null),
                    question("siteAddress", AnswerKind.TEXT, true, new AskedWhen("hasSite", Set.of("yes"))),
                    question("productCount", AnswerKind.NUMBER, false, null),
                    question("delivery", AnswerKind.ONE_OF, false, null)),
            need(TRAIN, 1, NeedKind.TRAIN_TEAM)));

    /** An administrator publishes another version of selling online, with other questions. */
    public void publishAnew() {
        published.add(need(SELL, 2, NeedKind.SELL_ONLINE, question("languages", AnswerKind.TEXT, true, null)));
    }

    public static NeedTemplate sellOnline() {
        return new SomeNeeds().need(SELL, 1).orElseThrow();
    }

    private static NeedTemplate need(NeedCode code, int version, NeedKind kind, NeedQuestion... questions) {
        var words = new Bilingual(code.value() + " en français", code.value() + " in English");
        return new NeedTemplate(code, version, kind, words, words, List.of(questions), List.of(), List.of());
    }

    private static NeedQuestion question(String code, AnswerKind kind, boolean required, @Nullable AskedWhen when) {
        var options = kind == AnswerKind.ONE_OF
                ? List.of(
                        new AnswerOption("send", new Bilingual("On l’envoie", "We send it")),
                        new AnswerOption("pickup", new Bilingual("On vient la chercher", "People collect it")))
                : List.<AnswerOption>of();
        return new NeedQuestion(
                code, new Bilingual(code + " ?", code + "?"), Bilingual.EMPTY, kind, options, required, when);
    }

    @Override
    public List<NeedTemplate> needs() {
        return published.stream()
                .filter(need -> published.stream()
                        .noneMatch(other -> other.code().equals(need.code()) && other.version() > need.version()))
                .toList();
    }

    @Override
    public Optional<NeedTemplate> need(NeedCode code, int version) {
        return published.stream()
                .filter(need -> need.code().equals(code) && need.version() == version)
                .findFirst();
    }
}
