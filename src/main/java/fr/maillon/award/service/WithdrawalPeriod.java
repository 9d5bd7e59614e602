package fr.maillon.award.service;

import fr.maillon.award.domain.WithdrawalAnswers;
import fr.maillon.shared.TerritoryId;
import fr.maillon.shared.Zones;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** How long a client may withdraw: fourteen days, and on to the next working day when the last of them is none. */
@ApplicationScoped
class WithdrawalPeriod {

    private TerritoryApi territory;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawalPeriod() {}

    @Inject
    WithdrawalPeriod(TerritoryApi territory) {
        this.territory = territory;
    }

    LocalDate lastDay(TerritoryId where, Instant acceptedAt) {
        var fourteenth = WithdrawalAnswers.fourteenthDay(LocalDate.ofInstant(acceptedAt, Zones.PARIS));
        var dayBefore =
                fourteenth.minusDays(1).atTime(12, 0).atZone(Zones.PARIS).toInstant();
        return LocalDate.ofInstant(territory.addWorkingDays(where, dayBefore, 1), Zones.PARIS);
    }
}
