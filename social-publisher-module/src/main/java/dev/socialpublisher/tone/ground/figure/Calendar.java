package dev.socialpublisher.tone.ground.figure;

import dev.socialpublisher.tone.ground.figure.Figure.ClockTime;
import dev.socialpublisher.tone.ground.figure.Figure.Day;
import dev.socialpublisher.tone.ground.figure.Figure.DayOfMonth;
import dev.socialpublisher.tone.ground.figure.FigureReader.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and clock times: 14 h 30, 2:30 pm, 3 mars 2026, March 3rd, 03/03/2026. */
final class Calendar {
    private static final Pattern POINTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})\\.(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final int NOON = 12 * 60;

    private final Tokens tokens;
    private final Locale locale;

    Calendar(Tokens tokens, Locale locale) {
        this.tokens = tokens;
        this.locale = locale;
    }

    Optional<Read> read(int at) {
        return tokens.isNumber(at) ? inDigits(at) : inWords(at);
    }

    private Optional<Read> inDigits(int at) {
        return clock(at).or(() -> numeric(at)).or(() -> dayFirst(at, small(at), at + 1));
    }

    /** « le trois mars », "March 3rd", « mars 2027 »; noon and midnight. */
    private Optional<Read> inWords(int at) {
        int month = Months.number(tokens, at);
        if (month > 0) {
            return monthFirst(at, month);
        }
        boolean noon = tokens.is(at, "midi") || tokens.is(at, "noon");
        if (noon || tokens.is(at, "minuit") || tokens.is(at, "midnight")) {
            return Optional.of(new Read(new ClockTime(tokens.span(at, at + 1), List.of(noon ? NOON : 0)), at + 1));
        }
        return NumberWords.at(tokens, at, locale.getLanguage())
                .filter(words -> words.value() <= 31)
                .flatMap(words -> dayFirst(at, (int) words.value(), words.next()));
    }

    /** A number of up to two digits; -1 where it is another. */
    private int small(int at) {
        String text = tokens.get(at).text();
        return tokens.isNumber(at) && text.length() <= 2 ? Integer.parseInt(text) : -1;
    }

    private int year(int at) {
        String text = tokens.get(at).text();
        return tokens.isNumber(at) && YEAR.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    private Optional<Read> dayFirst(int at, int day, int behind) {
        int next = FigureReader.isOrdinalEnding(tokens, behind) ? behind + 1 : behind;
        next += tokens.is(next, "of") ? 1 : 0;
        int month = Months.number(tokens, next);
        if (day < 1 || day > 31 || month == 0) {
            return Optional.empty();
        }
        return Optional.of(withYear(at, new DayOfMonth(day, month), next + 1));
    }

    private Optional<Read> monthFirst(int at, int month) {
        int dot = tokens.is(at + 1, ".") ? 1 : 0;
        int number = at + 1 + dot;
        if (year(number) > 0) {
            return Optional.of(withYear(at, new DayOfMonth(0, month), at + 1));
        }
        int day = small(number);
        boolean english = locale.getLanguage().equals("en");
        boolean clock = tokens.is(number + 1, ":") || tokens.is(number + 1, "h") || tokens.is(number + 1, "%");
        if (!english || day < 1 || day > 31 || clock) {
            return Optional.empty();
        }
        int next = FigureReader.isOrdinalEnding(tokens, number + 1) ? number + 2 : number + 1;
        return Optional.of(withYear(at, new DayOfMonth(day, month), next));
    }

    private Read withYear(int at, DayOfMonth day, int behindMonth) {
        int dot = tokens.is(behindMonth, ".") || tokens.is(behindMonth, ",") ? 1 : 0;
        int year = year(behindMonth + dot);
        int end = year > 0 ? behindMonth + dot + 1 : behindMonth;
        return new Read(new Day(tokens.span(at, end), List.of(day), year), end);
    }

    /** 03/04/2026, 2026-04-03, 3.4.2026. */
    private Optional<Read> numeric(int at) {
        Matcher pointed = POINTED.matcher(tokens.get(at).text());
        if (pointed.matches()) {
            return numeric(at, at + 1, ints(pointed.group(1), pointed.group(2), pointed.group(3)));
        }
        String sign = tokens.get(at + 1).text();
        boolean parted = (sign.equals("/") || sign.equals("-"))
                && tokens.is(at + 3, sign)
                && tokens.joined(at)
                && tokens.joined(at + 1)
                && tokens.joined(at + 2)
                && tokens.joined(at + 3);
        if (!parted || small(at + 2) < 0) {
            return Optional.empty();
        }
        if (year(at) > 0 && small(at + 4) > 0) {
            return numeric(at, at + 5, List.of(small(at + 4), small(at + 2), year(at)));
        }
        int year = small(at + 4) >= 0 ? 2000 + small(at + 4) : year(at + 4);
        return small(at) < 0 || year == 0
                ? Optional.empty()
                : numeric(at, at + 5, List.of(small(at), small(at + 2), year));
    }

    private static List<Integer> ints(String day, String month, String year) {
        int number = Integer.parseInt(year);
        return List.of(Integer.valueOf(day), Integer.valueOf(month), number < 100 ? 2000 + number : number);
    }

    private Optional<Read> numeric(int at, int end, List<Integer> parts) {
        List<DayOfMonth> readings = new ArrayList<>();
        int first = parts.get(0);
        int second = parts.get(1);
        if (first >= 1 && first <= 31 && second >= 1 && second <= 12) {
            readings.add(new DayOfMonth(first, second));
        }
        if (second >= 1 && second <= 31 && first >= 1 && first <= 12 && first != second) {
            readings.add(new DayOfMonth(second, first));
        }
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Read(new Day(tokens.span(at, end), readings, parts.get(2)), end));
    }

    /** 14 h 30, 14h, 14:30, 2.30pm, 2 p.m. */
    private Optional<Read> clock(int at) {
        int hour = small(at);
        Matcher pointed = CLOCK.matcher(tokens.get(at).text());
        if (pointed.matches() && half(at + 1) > 0) {
            return clock(at, at + 1, Integer.parseInt(pointed.group(1)), Integer.parseInt(pointed.group(2)));
        }
        if (hour < 0 || hour > 24) {
            return Optional.empty();
        }
        if (tokens.is(at + 1, ":") && tokens.joined(at) && tokens.joined(at + 1) && small(at + 2) >= 0) {
            int seconds = tokens.is(at + 3, ":") && tokens.joined(at + 2) && small(at + 4) >= 0 ? 2 : 0;
            return clock(at, at + 3 + seconds, hour, small(at + 2));
        }
        if (tokens.is(at + 1, "h") && small(at + 2) >= 0 && tokens.near(at + 1)) {
            return clock(at, at + 3, hour, small(at + 2));
        }
        return half(at + 1) > 0 ? clock(at, at + 1, hour, 0) : Optional.empty();
    }

    /** Tokens of am or pm; 0 where there is none. */
    private int half(int at) {
        if (tokens.is(at, "am") || tokens.is(at, "pm")) {
            return 1;
        }
        boolean dotted = (tokens.is(at, "a") || tokens.is(at, "p")) && tokens.is(at + 1, ".") && tokens.is(at + 2, "m");
        return !dotted ? 0 : tokens.is(at + 3, ".") && tokens.joined(at + 2) ? 4 : 3;
    }

    private Optional<Read> clock(int at, int behind, int hour, int minute) {
        if (minute > 59) {
            return Optional.empty();
        }
        int half = half(behind);
        int time = hour % 24 * 60 + minute;
        List<Integer> minutes = hour > 12 || hour == 0
                ? List.of(time)
                : half == 0
                        ? List.of(time, (time + NOON) % (2 * NOON))
                        : List.of(hour % 12 * 60
                                + minute
                                + (tokens.get(behind).text().startsWith("p") ? NOON : 0));
        return Optional.of(new Read(new ClockTime(tokens.span(at, behind + half), minutes), behind + half));
    }
}
