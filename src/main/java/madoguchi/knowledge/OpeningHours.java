package madoguchi.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import madoguchi.chat.Referral.Open;
import org.jspecify.annotations.Nullable;

/**
 * When a desk is open, in Japan's time and with Japan's public holidays. Immutable; safe for all threads.
 *
 * @param approximate whether the hours differ from place to place, so that they are only usual
 * @param always open day and night
 * @param weekdays Monday to Friday without public holidays; absent means closed
 * @param weekendsAndHolidays absent means closed
 * @param closed days of the year, both included, on which it is closed whatever the weekday
 */
public record OpeningHours(
        boolean approximate,
        boolean always,
        @Nullable Hours weekdays,
        @JsonProperty("weekends-and-holidays") @Nullable Hours weekendsAndHolidays,
        @Nullable Days closed) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Whether a desk with these hours is open at an instant. */
    public Open at(Instant instant) {
        boolean open = always || isOpen(instant.atZone(JAPAN));
        if (approximate) {
            return open ? Open.USUALLY : Open.USUALLY_NOT;
        }
        return open ? Open.YES : Open.NO;
    }

    private boolean isOpen(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        if (closed != null && closed.include(today)) {
            return false;
        }
        Hours hours = isWorkday(today) ? weekdays : weekendsAndHolidays;
        return hours != null && hours.include(now.toLocalTime());
    }

    private static boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !Holidays.include(day);
    }

    /** From one time to another on the same day; the end is not included. */
    public record Hours(LocalTime from, LocalTime to) {

        /** @throws IllegalArgumentException unless the text is like {@code 09:00-17:00} */
        @JsonCreator
        public static Hours of(String text) {
            String[] ends = text.split("-", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException("hours are '" + text + "', expected for instance 09:00-17:00");
            }
            return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        }

        boolean include(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    /** Days of the year from one to another, possibly over New Year; both ends are included. */
    public record Days(MonthDay from, MonthDay to) {

        private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("MM-dd");

        /** @throws IllegalArgumentException unless the text is like {@code 12-29..01-03} */
        @JsonCreator
        public static Days of(String text) {
            String[] ends = text.split("\\.\\.", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException("closed is '" + text + "', expected for instance 12-29..01-03");
            }
            return new Days(MonthDay.parse(ends[0], FORM), MonthDay.parse(ends[1], FORM));
        }

        boolean include(LocalDate date) {
            MonthDay day = MonthDay.from(date);
            boolean afterStart = !day.isBefore(from);
            boolean beforeEnd = !day.isAfter(to);
            return from.isAfter(to) ? afterStart || beforeEnd : afterStart && beforeEnd;
        }
    }
}
