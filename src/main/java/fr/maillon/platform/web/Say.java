package fr.maillon.platform.web;

import fr.maillon.shared.Money;
import fr.maillon.shared.Zones;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** What pages call to say a date, an amount, a state: {@code #{say.when(lot.biddingEndsAt)}}. Nothing is said of null. */
@Named
@RequestScoped
public class Say {

    @Inject
    private Clock clock;

    private Texts texts;

    /** The texts in the language of the page. */
    public Texts texts() {
        if (texts == null) {
            texts = new Texts(locale(), clock);
        }
        return texts;
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.FRENCH
                : faces.getViewRoot().getLocale();
    }

    public String of(Enum<?> constant) {
        return constant == null ? "" : texts().of(constant);
    }

    /** The word this role uses for a constant. */
    public String ofFor(Enum<?> constant, String role) {
        return constant == null ? "" : texts().of(constant, role);
    }

    public String money(Money money) {
        return money == null ? "" : texts().money(money);
    }

    public String number(BigDecimal number) {
        return number == null ? "" : texts().number(number);
    }

    public String day(LocalDate day) {
        return day == null ? "" : texts().day(day);
    }

    public String shortDay(LocalDate day) {
        return day == null ? "" : texts().shortDay(day);
    }

    /** The day in Paris on which an instant falls. */
    public String dayOf(Instant instant) {
        return instant == null ? "" : texts().day(LocalDate.ofInstant(instant, Zones.PARIS));
    }

    public String when(Instant instant) {
        return instant == null ? "" : texts().when(instant);
    }

    public String shortWhen(Instant instant) {
        return instant == null ? "" : texts().shortWhen(instant);
    }

    public String left(Instant until) {
        return until == null ? "" : texts().left(until);
    }

    /** Whether an instant is past on the server's clock. */
    public boolean past(Instant instant) {
        return instant != null && instant.isBefore(clock.instant());
    }

    /** A step of a process in the reader's language, by its id in the model. */
    public String step(String element, String drawn) {
        return texts().step(element, drawn);
    }

    /** A text of the bundles by its key, as it stands. */
    public String text(String key) {
        return texts().text(key);
    }

    public String text1(String key, Object argument) {
        return texts().text(key, argument);
    }

    public String text2(String key, Object first, Object second) {
        return texts().text(key, first, second);
    }

    public String text3(String key, Object first, Object second, Object third) {
        return texts().text(key, first, second, third);
    }
}
