package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code extends: repetition}: the same word again. {@code within} says how many words later it still counts, 1 (the
 * next one) unless told; {@code minlength} leaves short words alone. Fills {@code %s} with the word. Numbers and other
 * words than {@code tokens} are not looked at; {@code alpha: true} counts letters only as words.
 */
final class RepetitionKind implements RuleKind {
    private static final String LETTERS = "[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*";

    private record Settings(boolean ignoreCase, int within, int minLength, Set<String> exceptions) {}

    @Override
    public String name() {
        return "repetition";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(definition, keys, 1, new Wording("one, with the word", "un seul, par le mot"));
        String tokens = String.join("|", keys.texts("tokens").values());
        Settings settings = new Settings(
                keys.flag("ignorecase", false),
                keys.optionalNumber("within", 1, 200).orElse(1),
                keys.optionalNumber("minlength", 1, 50).orElse(1),
                keys.texts("exceptions").values().stream()
                        .map(exception -> exception.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
        RuleId id = definition.id();
        Function<CheckedText, List<Span>> words = words(keys, tokens, settings, id);
        keys.done();
        return new TextRule(head, shown(settings), text -> hits(text, words.apply(text), settings), s -> s);
    }

    /** Splitting at every word is done once for all rules; only other tokens need a pattern. */
    private static Function<CheckedText, List<Span>> words(Fields keys, String tokens, Settings settings, RuleId id) {
        boolean lettersOnly = keys.flag("alpha", false);
        if (tokens.isEmpty() && !lettersOnly) {
            return CheckedText::words;
        }
        RulePattern pattern = RulePattern.compile(
                keys, "tokens", tokens.isEmpty() ? LETTERS : tokens, new RulePattern.Mode(true, settings.ignoreCase()));
        return text -> pattern.find(text, id);
    }

    private static List<Hit> hits(CheckedText text, List<Span> words, Settings settings) {
        List<Hit> hits = new ArrayList<>();
        List<String> keys =
                words.stream().map(word -> key(text, word, settings)).toList();
        for (int i = 1; i < words.size(); i++) {
            Optional<Span> earlier = earlierOne(text, words, keys, i, settings);
            if (earlier.isPresent()) {
                hits.add(hit(text, words.get(i - 1), words.get(i), earlier.get()));
            }
        }
        return hits;
    }

    private static Optional<Span> earlierOne(
            CheckedText text, List<Span> words, List<String> keys, int at, Settings settings) {
        String word = keys.get(at);
        if (word.length() < settings.minLength() || settings.exceptions().contains(word.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return IntStream.range(Math.max(0, at - settings.within()), at)
                .filter(before -> keys.get(before).equals(word))
                .mapToObj(words::get)
                .filter(span -> settings.within() > 1 || onlySpace(text, span, words.get(at)))
                .findFirst();
    }

    /** A comma or full stop between two equal words makes them no slip. */
    private static boolean onlySpace(CheckedText text, Span first, Span second) {
        return text.folded().substring(first.end(), second.start()).isBlank();
    }

    /** A word that directly follows its double can be struck out together with the space before it. */
    private static Hit hit(CheckedText text, Span before, Span repeated, Span earlier) {
        List<String> args = List.of(repeated.of(text.text()));
        if (before.equals(earlier) && onlySpace(text, before, repeated)) {
            Span withSpace = new Span(before.end(), repeated.end());
            return new Hit(withSpace, args, Optional.of(new Fix("", false)));
        }
        return new Hit(repeated, args, Optional.empty());
    }

    private static String key(CheckedText text, Span word, Settings settings) {
        String found = word.of(text.folded());
        return settings.ignoreCase() ? found.toLowerCase(Locale.ROOT) : found;
    }

    private static Map<String, String> shown(Settings settings) {
        return Map.of("within", String.valueOf(settings.within()), "minlength", String.valueOf(settings.minLength()));
    }
}
