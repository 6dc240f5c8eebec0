package dev.socialpublisher.tone.own.accessibility;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.ByPlace;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.FixPolicy;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code extends: accessibility}: what a screen reader stumbles over. {@code of} says what: {@code letters}, {@code
 * hashtags}, {@code emoji_run}, {@code emoji_word}, {@code capitals}. {@code max}, which may differ by network and
 * section, is the number of emoji that may stand side by side, of letters that a hashtag may have without capitals, or of
 * words in capitals one after the other. {@code exceptions} are welcome as they stand. Fills {@code %s} with what was
 * found, then with what to write instead.
 */
public final class AccessibilityKind implements RuleKind {
    private static final Map<Barrier, Integer> USUAL =
            Map.of(Barrier.HASHTAGS, 13, Barrier.EMOJI_RUN, 2, Barrier.CAPITALS, 1);

    @Override
    public String name() {
        return "accessibility";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                2,
                new Wording(
                        "two, what was found and what to write", "deux, ce qui est trouvé et ce qu’il faut écrire"));
        Barrier barrier = keys.requiredChoice("of", Barrier.class);
        FixPolicy fixes = FixPolicy.read(keys);
        Exceptions exceptions = Exceptions.read(keys);
        ByPlace<Integer> max = USUAL.containsKey(barrier)
                ? ByPlace.read(keys, "max", (where, key) -> where.optionalNumber(key, 0, 1000))
                : new ByPlace<>(Optional.empty(), Map.of(), Map.of());
        keys.done();
        return TextRule.of(
                head,
                settings(barrier, max),
                (text, context) -> obstacles(barrier, max, text, context)
                        .filter(obstacle ->
                                exceptions.isEmpty() || !exceptions.cover(text, obstacle.span(), definition.id()))
                        .map(obstacle -> hit(obstacle, text, fixes))
                        .toList());
    }

    private static Stream<Obstacle> obstacles(
            Barrier barrier, ByPlace<Integer> byPlace, CheckedText text, CheckContext context) {
        int max = byPlace.at(context.variant().network(), context.section()).orElse(USUAL.getOrDefault(barrier, 0));
        return switch (barrier) {
            case LETTERS -> StyledLetters.in(text.exact()).stream();
            case HASHTAGS -> HashtagWords.in(text.exact(), max, context).stream();
            case EMOJI_RUN -> EmojiRuns.tooLong(text.exact(), max).stream();
            case EMOJI_WORD -> EmojiRuns.amidWords(text.exact()).stream();
            case CAPITALS -> Capitals.in(text.exact(), max, text.locale()).stream();
        };
    }

    private static Hit hit(Obstacle obstacle, CheckedText text, FixPolicy fixes) {
        Span span = obstacle.span();
        return new Hit(
                span,
                List.of(span.of(text.text()), obstacle.instead().orElse("")),
                obstacle.instead().flatMap(words -> fixes.fix(words, text, span, !obstacle.certain())));
    }

    private static Map<String, String> settings(Barrier barrier, ByPlace<Integer> max) {
        Map<String, String> settings = new TreeMap<>(max.settings("max"));
        settings.put("of", barrier.name().toLowerCase(Locale.ROOT));
        return settings;
    }
}
