package fr.maillon.bidding.domain;

import fr.maillon.legal.VatRegime;
import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a provider typed, by the rules of the day: either it is complete and exact, or every problem is named at
 * once, with its field.
 */
public final class ReadBid {

    private final ReadBidLine lineReader;
    private final String vatMention;
    private final LocalDate today;
    private final LocalDate biddingEndsOn;

    /**
     * @param vatRates that may be charged today
     * @param vatMention the sentence that stands for VAT when none is charged
     * @param biddingEndsOn the day of the opening, until which a bid must be valid at least
     */
    public ReadBid(
            VatRegime regime, List<BigDecimal> vatRates, String vatMention, LocalDate today, LocalDate biddingEndsOn) {
        this.lineReader = new ReadBidLine(regime == VatRegime.NORMAL, vatRates);
        this.vatMention = regime == VatRegime.NORMAL ? "" : vatMention;
        this.today = today;
        this.biddingEndsOn = biddingEndsOn;
    }

    /** What was read: the content, or the problems that stand against it. */
    public record Reading(@Nullable BidContent content, List<BidProblem> problems) {

        public Reading {
            problems = List.copyOf(problems);
        }
    }

    public Reading read(BidDraft draft) {
        var problems = new BidProblems();
        var lines = readLines(draft, problems);
        var validUntil = readDay(
                "validUntil",
                draft.validUntil(),
                "submitBid.validUntilMalformed",
                biddingEndsOn,
                "submitBid.validTooShort",
                problems);
        var startsOn = readDay(
                "startsOn",
                draft.startsOn(),
                "submitBid.startsOnMalformed",
                today,
                "submitBid.startInThePast",
                problems);
        var duration = readDuration(draft.durationDays(), problems);
        var included = readText("included", draft.included(), BidLimits.TEXT, problems);
        var excluded = readText("excluded", draft.excluded(), BidLimits.TEXT, problems);
        var terms = readText("paymentTerms", draft.paymentTerms(), BidLimits.TERMS, problems);
        if (terms.isEmpty()) {
            problems.add("paymentTerms", "submitBid.paymentTermsMissing");
        }
        var rights = readText("rights", draft.rights(), BidLimits.TERMS, problems);
        var milestones = readMilestones(draft, problems);
        var note = readText("note", draft.note(), BidLimits.TEXT, problems);
        if (!problems.none() || validUntil == null || startsOn == null) {
            return new Reading(null, problems.all());
        }
        return new Reading(
                new BidContent(
                        lines,
                        vatMention,
                        validUntil,
                        startsOn,
                        duration,
                        included,
                        excluded,
                        terms,
                        rights,
                        milestones,
                        note),
                List.of());
    }

    /** The totals of the lines that can be read already, while the bid is being written. */
    public BidTotals totalsSoFar(BidDraft draft) {
        var readable = new ArrayList<BidLine>();
        for (int i = 0; i < draft.lines().size(); i++) {
            var problems = new BidProblems();
            var line = lineReader.read(i, draft.lines().get(i), false, problems);
            if (line != null && problems.none()) {
                readable.add(line);
            }
        }
        return BidTotals.of(readable);
    }

    /** The net of one line as typed, once it can be read. */
    public Optional<Money> netSoFar(BidDraft.Line typed) {
        var problems = new BidProblems();
        var line = lineReader.read(0, typed, false, problems);
        return line == null || !problems.none() ? Optional.empty() : Optional.of(line.net());
    }

    /** What the percents of the milestones come to, as far as they can be read. */
    public BigDecimal milestonesSoFar(BidDraft draft) {
        return draft.milestones().stream()
                .flatMap(milestone -> TypedNumber.read(milestone.percent()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<BidLine> readLines(BidDraft draft, BidProblems problems) {
        var lines = new ArrayList<BidLine>();
        for (int i = 0; i < draft.lines().size(); i++) {
            var typed = draft.lines().get(i);
            var line = typed.isBlank() ? null : lineReader.read(i, typed, true, problems);
            if (line != null) {
                lines.add(line);
            }
        }
        if (draft.lines().stream().allMatch(BidDraft.Line::isBlank)) {
            problems.add("lines", "submitBid.noLine");
        } else if (draft.lines().size() > BidLimits.LINES) {
            problems.add("lines", "submitBid.tooManyLines", BidLimits.LINES);
        } else if (problems.none()) {
            var total = BidTotals.of(lines).total();
            if (total.compareTo(BidLimits.AMOUNT) > 0) {
                problems.add("lines", "submitBid.totalTooLarge", BidLimits.AMOUNT);
            } else if (total.isZero()) {
                problems.add("lines", "submitBid.totalZero");
            }
        }
        return lines;
    }

    private @Nullable LocalDate readDay(
            String field,
            String typed,
            String malformedKey,
            LocalDate earliest,
            String tooEarlyKey,
            BidProblems problems) {
        LocalDate day;
        try {
            day = LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            problems.add(field, malformedKey);
            return null;
        }
        if (day.isBefore(earliest)) {
            problems.add(field, tooEarlyKey, earliest);
        } else if (day.isAfter(today.plusYears(BidLimits.YEARS_AHEAD))) {
            problems.add(field, "submitBid.dayTooFar", BidLimits.YEARS_AHEAD);
        }
        return day;
    }

    private static int readDuration(String typed, BidProblems problems) {
        var days = TypedNumber.read(typed)
                .map(BidLine::plain)
                .filter(number -> number.scale() == 0
                        && number.signum() > 0
                        && number.compareTo(BigDecimal.valueOf(BidLimits.DURATION_DAYS)) <= 0);
        if (days.isEmpty()) {
            problems.add("durationDays", "submitBid.durationMalformed", BidLimits.DURATION_DAYS);
        }
        return days.map(BigDecimal::intValueExact).orElse(0);
    }

    private static String readText(String field, String typed, int longest, BidProblems problems) {
        var text = typed.strip();
        if (text.length() > longest) {
            problems.add(field, "submitBid.textTooLong", longest, text.length());
        }
        return text;
    }

    private static List<BidMilestone> readMilestones(BidDraft draft, BidProblems problems) {
        var milestones = new ArrayList<BidMilestone>();
        var wrong = false;
        for (int i = 0; i < draft.milestones().size(); i++) {
            var typed = draft.milestones().get(i);
            if (typed.isBlank()) {
                continue;
            }
            var at = "milestones[" + i + "].";
            var title = typed.title().strip();
            if (title.isEmpty() || title.length() > BidLimits.MILESTONE_TITLE) {
                problems.add(at + "title", "submitBid.milestoneTitle", i + 1, BidLimits.MILESTONE_TITLE);
                wrong = true;
            }
            var percent = TypedNumber.read(typed.percent())
                    .map(BidLine::plain)
                    .filter(number -> ReadBidLine.isPercent(number) && number.signum() > 0);
            if (percent.isEmpty()) {
                problems.add(at + "percent", "submitBid.milestonePercent", i + 1);
                wrong = true;
            } else {
                milestones.add(new BidMilestone(title, percent.get()));
            }
        }
        var sum = milestones.stream().map(BidMilestone::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (draft.milestones().size() > BidLimits.MILESTONES) {
            problems.add("milestones", "submitBid.tooManyMilestones", BidLimits.MILESTONES);
        } else if (milestones.isEmpty() && !wrong) {
            problems.add("milestones", "submitBid.noMilestone");
        } else if (!wrong && sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            problems.add("milestones", "submitBid.milestonesSum", sum);
        }
        return milestones;
    }
}
