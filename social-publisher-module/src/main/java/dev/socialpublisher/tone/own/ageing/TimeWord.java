package dev.socialpublisher.tone.own.ageing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;

/**
 * What words of time mean, whoever reads them whenever.
 *
 * @param part of a day; empty for the whole of it
 * @param first the first day meant, by the day on which the words are read
 */
record TimeWord(Unit unit, String part, UnaryOperator<LocalDate> first) {
    /** How much time the words span. */
    enum Unit {
        DAY,
        WEEKDAY,
        WEEK,
        WEEKEND,
        MONTH,
        YEAR;

        boolean isOneDay() {
            return this == DAY || this == WEEKDAY;
        }
    }

    static TimeWord shifted(Unit unit, int by, String part) {
        return new TimeWord(unit, part, read -> switch (unit) {
            case DAY, WEEKDAY -> read.plusDays(by);
            case WEEK -> monday(read).plusWeeks(by);
            case WEEKEND -> monday(read).plusWeeks(by).with(DayOfWeek.SATURDAY);
            case MONTH -> read.withDayOfMonth(1).plusMonths(by);
            case YEAR -> read.withDayOfYear(1).plusYears(by);
        });
    }

    /** {@code which}: next, last or this. */
    static TimeWord weekday(String which, DayOfWeek day) {
        return new TimeWord(
                Unit.WEEKDAY,
                "",
                read -> read.with(
                        switch (which) {
                            case "next" -> TemporalAdjusters.next(day);
                            case "last" -> TemporalAdjusters.previous(day);
                            case "this" -> TemporalAdjusters.nextOrSame(day);
                            default ->
                                throw new IllegalArgumentException("a weekday is next, last or this, not " + which);
                        }));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
