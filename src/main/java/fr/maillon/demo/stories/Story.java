package fr.maillon.demo.stories;

import fr.maillon.catalogue.NeedCode;
import fr.maillon.intake.BudgetBand;
import fr.maillon.intake.RequestStatus;
import fr.maillon.lots.LotStatus;
import java.util.List;
import java.util.Map;

/**
 * A request and all that became of it.
 *
 * @param name of its file
 * @param client who has the need
 * @param lots into which a coordinator splits it, none when it does not come to that
 * @param ends where the request stands today
 * @param lotsEnd where its lots stand today
 */
public record Story(
        String name,
        String client,
        Need need,
        String introduction,
        List<Details> lots,
        List<Step> steps,
        RequestStatus ends,
        List<LotStatus> lotsEnd) {

    public Story {
        lots = List.copyOf(lots);
        steps = List.copyOf(steps);
        lotsEnd = List.copyOf(lotsEnd);
    }

    /**
     * What the client asks for.
     *
     * @param code of the need in the catalogue
     * @param answers to its questions
     * @param wishedInDays counted from the day of the request, 0 when no day is wished
     */
    public record Need(
            NeedCode code,
            Map<String, String> answers,
            String title,
            String text,
            String commune,
            int wishedInDays,
            BudgetBand budget) {

        static Need of(Details written) {
            return new Need(
                    new NeedCode(written.text("code")),
                    written.part("answers").texts(),
                    written.text("title"),
                    written.text("text"),
                    written.text("commune"),
                    written.number("wishedInDays", 0),
                    written.choice("budget", BudgetBand.class));
        }
    }

    static Story of(String name, Details written) {
        return new Story(
                name,
                written.text("client"),
                Need.of(written.part("need")),
                written.text("introduction", ""),
                written.has("lots") ? written.parts("lots") : List.of(),
                written.parts("steps").stream().map(Step::of).toList(),
                written.choice("ends", RequestStatus.class),
                written.has("lotsEnd")
                        ? written.texts("lotsEnd").stream()
                                .map(LotStatus::valueOf)
                                .toList()
                        : List.of());
    }
}
