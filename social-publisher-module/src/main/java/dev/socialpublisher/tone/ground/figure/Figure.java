package dev.socialpublisher.tone.ground.figure;

import dev.socialpublisher.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** A figure of a text. */
public sealed interface Figure {
    Span span();

    <T> T fold(Function<Amount, T> amount, Function<ClockTime, T> time, Function<Day, T> day);

    /**
     * A number.
     *
     * @param readings what the digits may mean, the likeliest first: 1,200 is either; not empty
     * @param unit as {@link Units} names it
     * @param zeros noughts that a word such as "million" added
     * @param decimals behind the decimal point as written
     */
    record Amount(Span span, List<BigDecimal> readings, String unit, Hedge hedge, int zeros, int decimals)
            implements Figure {
        public Amount {
            readings = List.copyOf(readings);
        }

        /** By how much the figure may be off if it was rounded to how it is written. */
        BigDecimal halfStep() {
            return BigDecimal.valueOf(5).scaleByPowerOfTen(zeros - decimals - 1);
        }

        @Override
        public <T> T fold(Function<Amount, T> amount, Function<ClockTime, T> time, Function<Day, T> day) {
            return amount.apply(this);
        }
    }

    /**
     * A time of day.
     *
     * @param minutes after midnight; both halves of the day where the text does not say which
     */
    record ClockTime(Span span, List<Integer> minutes) implements Figure {
        public ClockTime {
            minutes = List.copyOf(minutes);
        }

        @Override
        public <T> T fold(Function<Amount, T> amount, Function<ClockTime, T> time, Function<Day, T> day) {
            return time.apply(this);
        }
    }

    /**
     * A date, or a month of a year.
     *
     * @param readings what the digits may mean: 03/04 is either
     * @param year 0 where the text does not say
     */
    record Day(Span span, List<DayOfMonth> readings, int year) implements Figure {
        public Day {
            readings = List.copyOf(readings);
        }

        @Override
        public <T> T fold(Function<Amount, T> amount, Function<ClockTime, T> time, Function<Day, T> day) {
            return day.apply(this);
        }
    }

    /**
     * A day without its year.
     *
     * @param day 0 where a month as a whole is meant
     */
    record DayOfMonth(int day, int month) {}
}
