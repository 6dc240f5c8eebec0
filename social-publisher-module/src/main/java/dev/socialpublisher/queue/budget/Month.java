package dev.socialpublisher.queue.budget;

import dev.socialpublisher.error.Wording;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A calendar month as a channel has it. A post is of the month in which it is due.
 *
 * @param before the next month's first instant
 */
record Month(YearMonth of, Instant from, Instant before) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("LLLL uuuu");

    static Month of(Instant at, ZoneId zone) {
        YearMonth month = YearMonth.from(at.atZone(zone));
        return new Month(
                month,
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }

    boolean has(Instant at) {
        return !at.isBefore(from) && at.isBefore(before);
    }

    /** November 2026, novembre 2026. */
    Wording words() {
        return new Wording(
                NAME.withLocale(Locale.ENGLISH).format(of),
                NAME.withLocale(Locale.FRENCH).format(of));
    }
}
