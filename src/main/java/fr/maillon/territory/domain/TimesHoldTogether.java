package fr.maillon.territory.domain;

import static fr.maillon.territory.domain.TimeSetting.BIDDING;
import static fr.maillon.territory.domain.TimeSetting.CLIENT_ABANDON;
import static fr.maillon.territory.domain.TimeSetting.CLIENT_REMINDER_1;
import static fr.maillon.territory.domain.TimeSetting.CLIENT_REMINDER_2;
import static fr.maillon.territory.domain.TimeSetting.COMPARISON_CLOSE;
import static fr.maillon.territory.domain.TimeSetting.COMPARISON_REMINDER_1;
import static fr.maillon.territory.domain.TimeSetting.COMPARISON_REMINDER_2;
import static fr.maillon.territory.domain.TimeSetting.MILESTONE_ESCALATION;
import static fr.maillon.territory.domain.TimeSetting.MILESTONE_REMINDER;
import static fr.maillon.territory.domain.TimeSetting.QUESTIONS_CLOSE;

import fr.maillon.shared.Refused;
import java.util.List;
import java.util.Map;

/** Each time lies within its bounds, and what comes first in life comes first in the settings. */
final class TimesHoldTogether {

    private record Before(TimeSetting sooner, TimeSetting later) {}

    private static final List<Before> ORDER = List.of(
            new Before(CLIENT_REMINDER_1, CLIENT_REMINDER_2),
            new Before(CLIENT_REMINDER_2, CLIENT_ABANDON),
            new Before(QUESTIONS_CLOSE, BIDDING),
            new Before(COMPARISON_REMINDER_1, COMPARISON_REMINDER_2),
            new Before(COMPARISON_REMINDER_2, COMPARISON_CLOSE),
            new Before(MILESTONE_REMINDER, MILESTONE_ESCALATION));

    private TimesHoldTogether() {}

    /**
     * @throws Refused {@code territory.time.missing}, {@code territory.time.outOfBounds} or
     *     {@code territory.time.order}, naming the first setting that is wrong
     */
    static void check(Map<TimeSetting, Integer> times) {
        for (var setting : TimeSetting.values()) {
            var amount = amount(times, setting);
            if (!setting.allows(amount)) {
                throw new Refused("territory.time.outOfBounds", setting, setting.least(), setting.most());
            }
        }
        for (var pair : ORDER) {
            if (amount(times, pair.sooner()) >= amount(times, pair.later())) {
                throw new Refused("territory.time.order", pair.sooner(), pair.later());
            }
        }
    }

    private static int amount(Map<TimeSetting, Integer> times, TimeSetting setting) {
        var amount = times.get(setting);
        if (amount == null) {
            throw new Refused("territory.time.missing", setting);
        }
        return amount;
    }
}
