package dev.socialpublisher.tone.vale.measure;

import static dev.socialpublisher.tone.vale.measure.TextMeasures.CHARACTERS;
import static dev.socialpublisher.tone.vale.measure.TextMeasures.COMPLEX;
import static dev.socialpublisher.tone.vale.measure.TextMeasures.POLYSYLLABIC;
import static dev.socialpublisher.tone.vale.measure.TextMeasures.SENTENCES;
import static dev.socialpublisher.tone.vale.measure.TextMeasures.SYLLABLES;
import static dev.socialpublisher.tone.vale.measure.TextMeasures.WORDS;

import java.util.Arrays;
import java.util.Optional;

/**
 * Formulas that estimate the years of schooling a text asks for. All were fitted to English; of French they tell which of
 * two texts is harder, not a grade. Sources, checked 2026-11-22: Gunning 1952, Coleman and Liau 1975, Kincaid and others
 * 1975, McLaughlin 1969, Senter and Smith 1967, with the coefficients of https://en.wikipedia.org/wiki/Readability.
 */
enum Grade {
    GUNNING_FOG("Gunning Fog"),
    COLEMAN_LIAU("Coleman-Liau"),
    FLESCH_KINCAID("Flesch-Kincaid"),
    SMOG("SMOG"),
    AUTOMATED_READABILITY("Automated Readability");

    private final String title;

    Grade(String title) {
        this.title = title;
    }

    /** As rules name it. */
    String title() {
        return title;
    }

    double of(TextMeasures text) {
        double words = text.get(WORDS);
        double sentences = text.get(SENTENCES);
        double wordsBySentence = words / sentences;
        double charactersByWord = text.get(CHARACTERS) / words;
        return switch (this) {
            case GUNNING_FOG -> 0.4 * (wordsBySentence + 100 * text.get(COMPLEX) / words);
            case COLEMAN_LIAU -> 5.88 * charactersByWord - 29.6 / wordsBySentence - 15.8;
            case FLESCH_KINCAID -> 0.39 * wordsBySentence + 11.8 * text.get(SYLLABLES) / words - 15.59;
            case SMOG -> 1.043 * Math.sqrt(30 * text.get(POLYSYLLABIC) / sentences) + 3.1291;
            case AUTOMATED_READABILITY -> 4.71 * charactersByWord + 0.5 * wordsBySentence - 21.43;
        };
    }

    static Optional<Grade> named(String title) {
        return Arrays.stream(values())
                .filter(grade -> grade.title.equals(title))
                .findFirst();
    }
}
