package madoguchi.knowledge;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Japan's public holidays, as the Act on National Holidays (国民の祝日に関する法律) sets them since 2022: fixed days, days on
 * a Monday, the two equinoxes, the day after a holiday on a Sunday, and a day between two holidays. Written out here because
 * the calendars of the libraries looked at (Jollyday 1) have neither the equinoxes, nor the two last kinds, nor the present
 * Emperor's birthday. Right from 2022 to 2099, as long as the act is not changed; a test compares it with what the Cabinet
 * Office has published.
 */
final class Holidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(2, 11),
            MonthDay.of(2, 23),
            MonthDay.of(4, 29),
            MonthDay.of(5, 3),
            MonthDay.of(5, 4),
            MonthDay.of(5, 5),
            MonthDay.of(8, 11),
            MonthDay.of(11, 3),
            MonthDay.of(11, 23));

    private Holidays() {}

    static boolean include(LocalDate day) {
        return isNational(day) || isSubstitute(day) || isBetween(day);
    }

    private static boolean isNational(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || isMonday(day, Month.JANUARY, 2)
                || isMonday(day, Month.JULY, 3)
                || isMonday(day, Month.SEPTEMBER, 3)
                || isMonday(day, Month.OCTOBER, 2)
                || day.getMonth() == Month.MARCH && day.getDayOfMonth() == equinox(20.8431, day.getYear())
                || day.getMonth() == Month.SEPTEMBER && day.getDayOfMonth() == equinox(23.2488, day.getYear());
    }

    private static boolean isMonday(LocalDate day, Month month, int week) {
        return day.getMonth() == month && day.equals(day.with(dayOfWeekInMonth(week, DayOfWeek.MONDAY)));
    }

    /**
     * The day of the month of an equinox in Japan, by the approximation that is usual in almanacs, good from 1980 to 2099.
     *
     * @param in1980 the equinox of 1980, in days of its month
     */
    private static int equinox(double in1980, int year) {
        int years = year - 1980;
        return (int) (in1980 + 0.242194 * years - years / 4);
    }

    /** When a national holiday is a Sunday, the next day that is none itself is free (article 3, paragraph 2). */
    private static boolean isSubstitute(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (isNational(before)) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    /** A day between two national holidays is free (article 3, paragraph 3). */
    private static boolean isBetween(LocalDate day) {
        return isNational(day.minusDays(1)) && isNational(day.plusDays(1));
    }
}
