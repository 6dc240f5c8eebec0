package dev.socialpublisher.tone.vale;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.FixPolicy;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.tone.vale.form.Action;
import dev.socialpublisher.tone.vale.form.Captured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * {@code extends: repetition}: the same word again. {@code within} says how many words later it still counts, 1 (the
 * next one) unless told; {@code max} how many repeats are let pass; {@code minlength} leaves short words alone. Fills
 * {@code %s} with the word. Other words than {@code tokens} are not looked at; {@code alpha: true} counts letters only as
 * words.
 */
final class RepetitionKind implements RuleKind {
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+(?:[-'][\\p{L}\\p{M}]+)*");

    private record Settings(
            RuleId rule, Compared compared, int within, int max, Exceptions exceptions, Repair repair) {}

    private record Compared(boolean ignoreCase, boolean lettersOnly, int minLength) {
        String key(CheckedText text, Span word) {
            String found = word.of(text.folded());
            return ignoreCase ? found.toLowerCase(Locale.ROOT) : found;
        }

        boolean counts(String word) {
            return word.length() >= minLength
                    && (!lettersOnly || LETTERS.matcher(word).matches());
        }
    }

    private record Repair(Optional<Action> action, FixPolicy policy) {}

    @Override
    public String name() {
        return "repetition";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.ofVale(definition, keys, 1, new Wording("one, with the word", "un seul, par le mot"));
        Settings settings = new Settings(
                definition.id(),
                new Compared(
                        keys.flag("ignorecase", false),
                        keys.flag("alpha", false),
                        keys.optionalNumber("minlength", 1, 50).orElse(1)),
                keys.optionalNumber("within", 1, 200).orElse(1),
                keys.optionalNumber("max", 0, 200).orElse(0),
                Exceptions.ofVale(keys),
                new Repair(Action.read(keys), FixPolicy.read(keys)));
        Function<CheckedText, List<Span>> words = words(keys, settings);
        ValeKeys.vocab(keys);
        keys.done();
        return new TextRule(head, shown(settings), text -> hits(text, words.apply(text), settings), s -> s);
    }

    /** Splitting at every word is done once for all rules; only other tokens need a pattern. */
    private static Function<CheckedText, List<Span>> words(Fields keys, Settings settings) {
        String tokens = String.join("|", keys.texts("tokens").values());
        if (tokens.isEmpty()) {
            return CheckedText::words;
        }
        RulePattern pattern = RulePattern.compile(
                keys,
                "tokens",
                tokens,
                new RulePattern.Mode(false, settings.compared().ignoreCase()));
        return text -> pattern.find(text, settings.rule());
    }

    private static List<Hit> hits(CheckedText text, List<Span> words, Settings settings) {
        List<Hit> hits = new ArrayList<>();
        List<String> keys =
                words.stream().map(word -> settings.compared().key(text, word)).toList();
        int run = 0;
        for (int i = 1; i < words.size(); i++) {
            List<Span> earlier = earlier(text, words, keys, i, settings);
            run = earlier.isEmpty() ? 0 : run + 1;
            int times = settings.within() > 1 ? earlier.size() : run;
            if (times > settings.max()) {
                hits.add(hit(text, words.get(i - 1), words.get(i), earlier.get(0), settings.repair()));
            }
        }
        return hits;
    }

    /** The same word, among so many before it. */
    private static List<Span> earlier(
            CheckedText text, List<Span> words, List<String> keys, int at, Settings settings) {
        List<Span> earlier = new ArrayList<>();
        if (!settings.compared().counts(keys.get(at))) {
            return earlier;
        }
        Span word = words.get(at);
        for (int before = Math.max(0, at - settings.within()); before < at; before++) {
            Span other = words.get(before);
            if (keys.get(before).equals(keys.get(at)) && (settings.within() > 1 || onlySpace(text, other, word))) {
                earlier.add(other);
            }
        }
        Span whole = settings.within() > 1 || earlier.isEmpty()
                ? word
                : new Span(earlier.get(0).start(), word.end());
        return settings.exceptions().cover(text, whole, settings.rule()) ? List.of() : earlier;
    }

    /** A comma or full stop between two equal words makes them no slip. */
    private static boolean onlySpace(CheckedText text, Span first, Span second) {
        return text.folded().substring(first.end(), second.start()).isBlank();
    }

    /** A word that directly follows its double can be struck out together with the space before it. */
    private static Hit hit(CheckedText text, Span before, Span repeated, Span earlier, Repair repair) {
        List<String> args = List.of(repeated.of(text.text()));
        if (!before.equals(earlier) || !onlySpace(text, before, repeated)) {
            return new Hit(repeated, args, Optional.empty());
        }
        Span doubled = new Span(before.start(), repeated.end());
        Optional<Action> action = repair.action();
        Span place = action.isPresent() ? doubled : new Span(before.end(), repeated.end());
        Optional<String> instead = action.isPresent()
                ? action.get().options(new Captured(doubled.of(text.text()), List.of())).stream()
                        .findFirst()
                : Optional.of("");
        Optional<Fix> fix = instead.flatMap(words -> repair.policy().fix(words, text, place, true));
        return new Hit(place, args, fix);
    }

    private static Map<String, String> shown(Settings settings) {
        return Map.of(
                "within",
                String.valueOf(settings.within()),
                "max",
                String.valueOf(settings.max()),
                "minlength",
                String.valueOf(settings.compared().minLength()));
    }
}
