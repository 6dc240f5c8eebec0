package dev.socialpublisher.tone.ground;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.variant.VariantPart;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code extends: grounding}, a kind of our own: what a text states must stand in the article. {@code figures}, {@code
 * quotations}, {@code names} and {@code superlatives} each take {@code off}, {@code suggestion}, {@code warning} or {@code
 * error}, but never more than {@code level}; {@code rounding} is how many per cent a rounded figure may be off; {@code
 * exceptions} are names that need no article. Fills {@code %s} with the words, the article's nearest ones and their
 * sentence; {@code messagealone} is said where nothing comes near, and fills {@code %s} with the words. Without an article
 * it is silent: there is nothing to hold the text against, and a note says so itself.
 */
public final class GroundingKind implements RuleKind {
    private static final int DEFAULT_ROUNDING = 5;
    private static final int MOST_ROUNDING = 50;

    /** The level of one sort of claim. */
    private enum Level {
        OFF,
        SUGGESTION,
        WARNING,
        ERROR;

        Optional<Severity> severity() {
            return switch (this) {
                case OFF -> Optional.empty();
                case SUGGESTION -> Optional.of(Severity.SUGGESTION);
                case WARNING -> Optional.of(Severity.WARNING);
                case ERROR -> Optional.of(Severity.ERROR);
            };
        }
    }

    @Override
    public String name() {
        return "grounding";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                3,
                new Wording(
                        "three, the words, the nearest in the article and their sentence",
                        "trois, les mots, les plus proches de l’article et leur phrase"));
        Severity most = keys.has("level") ? head.severity() : Severity.ERROR;
        Map<ClaimKind, Severity> levels = new EnumMap<>(ClaimKind.class);
        level(keys, "figures", Level.ERROR).ifPresent(it -> levels.put(ClaimKind.FIGURE, least(it, most)));
        level(keys, "quotations", Level.ERROR).ifPresent(it -> levels.put(ClaimKind.QUOTATION, least(it, most)));
        level(keys, "names", Level.WARNING).ifPresent(it -> levels.put(ClaimKind.NAME, least(it, most)));
        level(keys, "superlatives", Level.WARNING).ifPresent(it -> levels.put(ClaimKind.SUPERLATIVE, least(it, most)));
        int rounding = keys.optionalNumber("rounding", 0, MOST_ROUNDING).orElse(DEFAULT_ROUNDING);
        Set<String> exceptions = new HashSet<>(keys.texts("exceptions").values());
        String alone = keys.text("messagealone");
        Set<VariantPart> parts = keys.has("parts") ? head.parts() : GroundingRule.PARTS;
        keys.done();
        return new GroundingRule(head.with(most, parts), alone, levels, new Latitude(rounding, exceptions));
    }

    private static Optional<Severity> level(Fields keys, String key, Level otherwise) {
        return keys.choice(key, Level.class).orElse(otherwise).severity();
    }

    private static Severity least(Severity one, Severity other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
