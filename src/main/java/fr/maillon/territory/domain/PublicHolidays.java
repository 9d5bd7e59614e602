package fr.maillon.territory.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The eleven public holidays of metropolitan France (Code du travail, article L. 3133-1), without the two more of
 * Alsace and Moselle. Computed, so that no year is ever missing from a list.
 */
public final class PublicHolidays {

    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.MAY, 8),
            MonthDay.of(Month.JULY, 14),
            MonthDay.of(Month.AUGUST, 15),
            MonthDay.of(Month.NOVEMBER, 1),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25));

    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    private PublicHolidays() {}

    /** Whether nobody is expected to work on this day because it is a public holiday. */
    public static boolean isHoliday(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /** All public holidays of a year; ten days in the rare years when Ascension falls on a fixed one, as in 2008. */
    public static Set<LocalDate> of(int year) {
        Set<LocalDate> holidays = new HashSet<>();
        FIXED.forEach(day -> holidays.add(day.atYear(year)));
        var easter = easterSunday(year);
        holidays.add(easter.plusDays(EASTER_MONDAY));
        holidays.add(easter.plusDays(ASCENSION));
        holidays.add(easter.plusDays(WHIT_MONDAY));
        return Set.copyOf(holidays);
    }

    /**
     * Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876 printed in Butcher's
     * <i>Ecclesiastical Calendar</i> and given by Jean Meeus, <i>Astronomical Algorithms</i>, 2nd edition, chapter 8;
     * the letters are theirs. It has no exceptions.
     */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = (h + l - 7 * m + 114) / 31;
        int p = (h + l - 7 * m + 114) % 31;
        return LocalDate.of(year, n, p + 1);
    }
}
