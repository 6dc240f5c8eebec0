package dev.socialpublisher.tone.vale.form;

import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the words of a title or sentence are capitalised. Source of the styles:
 * https://vale.sh/docs/checks/capitalization, checked 2026-11-22.
 *
 * @param exempt places whose words are right in any form
 * @param indicators endings behind which the next word is right in any form
 */
public record Casing(Style style, Predicate<Span> exempt, List<String> indicators) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    /** A capital amid small letters makes a name of its own: iPhone, McDonald. */
    private static final Pattern OWN_FORM = Pattern.compile("\\p{Ll}\\p{Lu}");

    /** Articles, conjunctions and prepositions that titles leave small in both styles. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "but", "or", "nor", "for", "so", "yet", "as", "at", "by", "in", "of", "off", "on",
            "per", "up", "via", "vs");

    private static final Set<String> SMALL_IN_CHICAGO = Set.of(
            "to",
            "about",
            "above",
            "across",
            "after",
            "against",
            "along",
            "amid",
            "among",
            "around",
            "before",
            "behind",
            "below",
            "beneath",
            "beside",
            "between",
            "beyond",
            "despite",
            "down",
            "during",
            "except",
            "from",
            "inside",
            "into",
            "like",
            "near",
            "onto",
            "outside",
            "over",
            "past",
            "since",
            "than",
            "through",
            "throughout",
            "toward",
            "towards",
            "under",
            "until",
            "upon",
            "with",
            "within",
            "without");

    public Casing {
        indicators = List.copyOf(indicators);
    }

    /** What is asked for. */
    public enum Style {
        AP,
        CHICAGO,
        SENTENCE,
        LOWER,
        UPPER
    }

    private enum Form {
        CAPITAL,
        SMALL,
        ALL_CAPITAL,
        ALL_SMALL,
        ANY
    }

    /**
     * A text against its style.
     *
     * @param expected the text as it should be
     * @param right of {@code words} those that are
     * @param begun whether the first word is right
     */
    public record Result(String expected, int right, int words, boolean begun) {
        /** {@code threshold} in per cent. */
        public boolean reaches(int threshold) {
            return (long) right * 100 >= (long) threshold * words;
        }
    }

    /** Without exceptions. */
    static Casing plain(Style style) {
        return new Casing(style, place -> false, List.of());
    }

    String expected(String text) {
        return of(text, 0).expected();
    }

    /** {@code from}: what stands before is left alone. */
    public Result of(String text, int from) {
        List<Span> words = WORD.matcher(text)
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .filter(word -> word.start() >= from)
                .toList();
        StringBuilder expected = new StringBuilder(text);
        List<Boolean> rights = new ArrayList<>();
        for (int i = words.size() - 1; i >= 0; i--) {
            Span place = words.get(i);
            String word = place.of(text);
            String wanted = wanted(word, form(text, words, i));
            expected.replace(place.start(), place.end(), wanted);
            rights.add(0, wanted.equals(word));
        }
        int right = (int) rights.stream().filter(each -> each).count();
        return new Result(expected.toString(), right, words.size(), rights.isEmpty() || rights.get(0));
    }

    private Form form(String text, List<Span> words, int at) {
        Span place = words.get(at);
        String word = place.of(text);
        if (exempt.test(place)
                || indicators.stream().anyMatch(text.substring(0, place.start()).strip()::endsWith)) {
            return Form.ANY;
        }
        return switch (style) {
            case LOWER -> Form.ALL_SMALL;
            case UPPER -> Form.ALL_CAPITAL;
            case SENTENCE -> ownForm(word, 1) ? Form.ANY : at == 0 ? Form.CAPITAL : Form.SMALL;
            case AP, CHICAGO -> ownForm(word, 2) ? Form.ANY : inTitle(word, at == 0 || at == words.size() - 1);
        };
    }

    private Form inTitle(String word, boolean edge) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (edge) {
            return Form.CAPITAL;
        }
        if (style == Style.AP && lower.equals("to")) {
            return Form.ANY;
        }
        boolean small = SMALL.contains(lower) || (style == Style.CHICAGO && SMALL_IN_CHICAGO.contains(lower));
        return small ? Form.SMALL : Form.CAPITAL;
    }

    /** {@code from} how many signs capitals are an acronym: "I" is right in a sentence, "A" is not amid a title. */
    private static boolean ownForm(String word, int from) {
        boolean acronym = word.codePointCount(0, word.length()) >= from && word.equals(word.toUpperCase(Locale.ROOT));
        return acronym || OWN_FORM.matcher(word).find();
    }

    private static String wanted(String word, Form form) {
        return switch (form) {
            case CAPITAL -> CaseForms.capitalize(word);
            case SMALL -> CaseForms.uncapitalize(word);
            case ALL_CAPITAL -> word.toUpperCase(Locale.ROOT);
            case ALL_SMALL -> word.toLowerCase(Locale.ROOT);
            case ANY -> word;
        };
    }
}
