package dev.socialpublisher.variant.compose;

import dev.socialpublisher.text.Blank;
import dev.socialpublisher.text.Kept;
import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.WordLists;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.variant.AddressForm;
import dev.socialpublisher.variant.ComposeSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A charter's words: which ones a candidate must not hold, and which ones it prefers. What people say stays untouched.
 * Mutable: made for one composition, used by one thread.
 */
final class Vocabulary {
    private static final String EDGE_BEFORE = "(?<![\\p{L}\\p{N}\\p{M}])";
    private static final String EDGE_BEHIND = "(?![\\p{L}\\p{N}\\p{M}])";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Locale locale;
    private final AddressForm address;
    private final Optional<Pattern> banned;
    private final Optional<Pattern> replaced;
    private final Map<String, String> preferred = new HashMap<>();
    /** Sentences of this composition: most stand in posts for several networks. */
    private final Map<String, String> told = new HashMap<>();

    private final Map<String, Boolean> allowed = new HashMap<>();

    Vocabulary(ComposeSettings settings, Locale locale) {
        this.locale = locale;
        this.address = settings.address();
        this.banned = anyOf(settings.bannedWords());
        this.replaced = anyOf(settings.replacements().keySet().stream().toList());
        settings.replacements().forEach((word, better) -> preferred.put(normal(word), better));
    }

    /** Whether a text holds no banned word and addresses its readers as the charter wants; speech may address as it likes. */
    boolean allows(String text) {
        return allowed.computeIfAbsent(text, this::isAllowed);
    }

    private boolean isAllowed(String text) {
        return banned.map(pattern -> !pattern.matcher(text).find()).orElse(true) && addresses(withoutSpeech(text));
    }

    /** The text with preferred words in place of others, their capitals kept. */
    String prefer(String text) {
        return replaced.map(words -> told.computeIfAbsent(text, any -> replaced(text, words)))
                .orElse(text);
    }

    private String replaced(String text, Pattern words) {
        List<Span> untouchable = new ArrayList<>(Kept.spans(text));
        untouchable.addAll(Quotes.spans(text));
        return words.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        untouchable.stream().anyMatch(new Span(match.start(), match.end())::overlaps)
                                ? match.group()
                                : inCaseOf(
                                        match.group(), preferred.getOrDefault(normal(match.group()), match.group()))));
    }

    private boolean addresses(String text) {
        WordLists lists = WordLists.of(locale);
        String other = switch (address) {
            case FREE -> "";
            case TU -> "vous";
            case VOUS -> "tu";
        };
        return other.isEmpty() || Words.of(text, locale).stream().noneMatch(word -> lists.has(other, word));
    }

    private static String withoutSpeech(String text) {
        StringBuilder told = new StringBuilder(text);
        Quotes.spans(text).forEach(span -> told.replace(span.start(), span.end(), " ".repeat(span.length())));
        return told.toString();
    }

    private String inCaseOf(String original, String better) {
        boolean shouted = original.length() > 1
                && original.equals(original.toUpperCase(locale))
                && !original.equals(original.toLowerCase(locale));
        if (shouted) {
            return better.toUpperCase(locale);
        }
        boolean capital = Character.isUpperCase(original.codePointAt(0)) && !better.isEmpty();
        int first = capital ? Character.charCount(better.codePointAt(0)) : 0;
        return better.substring(0, first).toUpperCase(locale) + better.substring(first);
    }

    private String normal(String word) {
        return Blank.collapse(word.toLowerCase(locale))
                .replace(Blank.NO_BREAK, ' ')
                .replace(Blank.NARROW_NO_BREAK, ' ')
                .replace('\'', '’');
    }

    /** Longest first, so that « e-mail marketing » wins over « e-mail »; any apostrophe and any space will do. */
    private static Optional<Pattern> anyOf(List<String> words) {
        String alternatives = words.stream()
                .filter(word -> !word.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Vocabulary::flexible)
                .collect(Collectors.joining("|"));
        return alternatives.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(EDGE_BEFORE + "(?:" + alternatives + ")" + EDGE_BEHIND, FLAGS));
    }

    private static String flexible(String word) {
        return word.strip()
                .chars()
                .mapToObj(c -> {
                    if (c == '\'' || c == '’') {
                        return "['’]";
                    }
                    return Blank.isBlank(c) ? "[\\s\\u00A0\\u202F]" : Pattern.quote(String.valueOf((char) c));
                })
                .collect(Collectors.joining());
    }
}
