package fr.maillon.award.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The client's answers to the three questions of article L. 221-3 of the Code de la consommation.
 *
 * @param offPremises the contract is concluded away from the provider's premises, both being present
 * @param atMostFiveEmployees the client employs five people at most
 * @param outsideMainActivity the object lies outside the client's main activity
 */
public record WithdrawalAnswers(boolean offPremises, boolean atMostFiveEmployees, boolean outsideMainActivity)
        implements Serializable {

    /** Days of reflection (article L. 221-18). */
    public static final int DAYS = 14;

    public static final WithdrawalAnswers NONE = new WithdrawalAnswers(false, false, false);

    /** Whether the client may withdraw: only when all three are true. */
    public boolean giveTheRight() {
        return offPremises && atMostFiveEmployees && outsideMainActivity;
    }

    /** The last of the fourteen days, before it is moved to a working day (article L. 221-19). */
    public static LocalDate fourteenthDay(LocalDate accepted) {
        return accepted.plusDays(DAYS);
    }
}
