package dev.socialpublisher.tone.own.ageing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** A date as it stands in a sentence, for a reader on a certain day: the year is said where it is another. */
record DateWords(Locale locale, LocalDate read) {
    private static final Map<String, String> FRENCH_PARTS = Map.of(
            "morning", "le %s au matin",
            "midday", "le %s à midi",
            "afternoon", "l’après-midi du %s",
            "evening", "le %s au soir",
            "night", "dans la nuit du %s");

    /** In place of words of time: {@code le 12 mars}, {@code on 12 March}. */
    String of(TimeWord word, LocalDate date) {
        return locale.getLanguage().equals("fr") ? french(word, date) : english(word, date);
    }

    /** A day by itself: {@code 12 mars}, {@code 12 March}, {@code March 12}. */
    String day(LocalDate date) {
        String year = date.getYear() == read.getYear() ? "" : " uuuu";
        if (locale.getLanguage().equals("fr")) {
            String day = date.getDayOfMonth() == 1 ? "1'er' MMMM" : "d MMMM";
            return said(date, day + year);
        }
        return locale.getCountry().equals("US")
                ? said(date, "MMMM d" + (year.isEmpty() ? "" : "," + year))
                : said(date, "d MMMM" + year);
    }

    private String french(TimeWord word, LocalDate date) {
        return switch (word.unit()) {
            case DAY, WEEKDAY -> FRENCH_PARTS.getOrDefault(word.part(), "le %s").formatted(day(date));
            case WEEK -> "la semaine du " + day(date);
            case WEEKEND -> "le week-end du " + day(date);
            case MONTH -> "en " + month(date);
            case YEAR -> "en " + date.getYear();
        };
    }

    private String english(TimeWord word, LocalDate date) {
        boolean american = locale.getCountry().equals("US");
        return switch (word.unit()) {
            case DAY, WEEKDAY ->
                word.part().isEmpty() ? "on " + day(date) : "on the %s of %s".formatted(word.part(), day(date));
            case WEEK -> "in the week of " + day(date);
            case WEEKEND -> (american ? "on" : "at") + " the weekend of " + day(date);
            case MONTH -> "in " + month(date);
            case YEAR -> "in " + date.getYear();
        };
    }

    private String month(LocalDate date) {
        return said(date, date.getYear() == read.getYear() ? "MMMM" : "MMMM uuuu");
    }

    private String said(LocalDate date, String form) {
        return DateTimeFormatter.ofPattern(form, locale).format(date);
    }
}
