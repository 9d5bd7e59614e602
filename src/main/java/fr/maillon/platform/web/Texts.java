package fr.maillon.platform.web;

import fr.maillon.shared.Bilingual;
import fr.maillon.shared.Money;
import fr.maillon.shared.Zones;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Says things to people in their language: texts of the bundles, dates as people say them, with the zone, and amounts.
 * Pages use it through {@code say}; mails and documents directly.
 */
public final class Texts {

    private final Locale locale;
    private final Messages messages;
    private final Clock clock;

    public Texts(Locale locale, Clock clock) {
        this.locale = locale.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE;
        this.messages = Messages.in(locale);
        this.clock = clock;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key with its arguments filled in; typed arguments (money, instants, days, enums) are said as people
     * say them.
     *
     * @throws java.util.MissingResourceException when no bundle has the key
     */
    public String text(String key, Object... arguments) {
        String pattern = messages.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            said[i] = said(arguments[i]);
        }
        return new MessageFormat(pattern, locale).format(said);
    }

    public boolean has(String key) {
        return messages.has(key);
    }

    /** A step of a process, by its id in the model. */
    public String step(String element, String drawn) {
        return messages.step(element, drawn);
    }

    private Object said(Object argument) {
        if (argument instanceof Money money) {
            return money(money);
        }
        if (argument instanceof Instant instant) {
            return when(instant);
        }
        if (argument instanceof LocalDate date) {
            return day(date);
        }
        if (argument instanceof Phrase phrase) {
            return text(phrase.key(), phrase.arguments().toArray());
        }
        if (argument instanceof Enum<?> constant) {
            return of(constant);
        }
        if (argument instanceof Bilingual words) {
            return words.in(locale);
        }
        if (argument instanceof BigDecimal number) {
            return number(number);
        }
        return argument;
    }

    /** The text of an enum constant, {@code enum.LotStatus.BIDDING}. */
    public String of(Enum<?> constant) {
        return messages.getString("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The word that a role uses for an enum constant, or the common word when it has none of its own. */
    public String of(Enum<?> constant, String role) {
        String own = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name() + "." + role;
        return messages.has(own) ? messages.getString(own) : of(constant);
    }

    /** {@code 1 234,56 €} */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        String figures = format.format(money.amount());
        return locale.equals(Locale.UK) ? "€" + figures : figures + "\u00a0€";
    }

    /** A number without useless zeros, {@code 5,5}. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }

    /** {@code mardi 12 janvier 2027}, {@code samedi 1er mai 2027} */
    public String day(LocalDate day) {
        boolean first = locale.equals(Locale.FRANCE) && day.getDayOfMonth() == 1;
        return day.format(DateTimeFormatter.ofPattern(first ? "EEEE d'er' MMMM yyyy" : "EEEE d MMMM yyyy", locale));
    }

    /** {@code 12/01/2027} */
    public String shortDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", locale));
    }

    /** {@code mardi 12 janvier 2027 à 18 h, heure de Paris} */
    public String when(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, Zones.PARIS);
        return MessageFormat.format(messages.getString("say.when"), day(local.toLocalDate()), hour(local));
    }

    /** {@code 12/01/2027 à 18 h} for lists. */
    public String shortWhen(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, Zones.PARIS);
        return MessageFormat.format(messages.getString("say.shortWhen"), shortDay(local.toLocalDate()), hour(local));
    }

    private String hour(LocalDateTime local) {
        if (locale.equals(Locale.UK)) {
            return local.format(DateTimeFormatter.ofPattern("HH:mm", locale));
        }
        String minutes = local.getMinute() == 0 ? "" : "\u00a0" + String.format(Locale.ROOT, "%02d", local.getMinute());
        return local.getHour() + "\u00a0h" + minutes;
    }

    /** How long until then, or how late it is: {@code encore 3 jours}, {@code en retard de 2 jours}. */
    public String left(Instant until) {
        Duration left = Duration.between(clock.instant(), until);
        String side = left.isNegative() ? "say.late" : "say.left";
        Duration distance = left.abs();
        if (distance.toHours() < 1) {
            return text(side + ".minutes", Math.max(1, distance.toMinutes()));
        }
        if (distance.toHours() < 48) {
            return text(side + ".hours", distance.toHours());
        }
        return text(side + ".days", distance.toDays());
    }

    /** How many days from today, negative when it is past. */
    public long daysFromToday(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), Zones.PARIS), day);
    }
}
