package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.ComposeSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * {@code extends: existence}: words that must not stand there. {@code tokens} are words or patterns, {@code raw} pieces
 * of one pattern that sees the text as written. Fills {@code %s} with what was found.
 */
final class ExistenceKind implements RuleKind {
    @Override
    public String name() {
        return "existence";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition, keys, 1, new Wording("one, with what was found", "un seul, par ce qui a été trouvé"));
        boolean asWords = !keys.flag("nonword", false);
        boolean ignoreCase = keys.flag("ignorecase", false);
        List<RulePattern> patterns = patterns(keys, asWords, ignoreCase);
        Exceptions exceptions = Exceptions.read(keys);
        Optional<String> replacement = FixPolicy.replacementOfAction(keys);
        FixPolicy policy = FixPolicy.read(keys);
        if (keys.has("fix") && replacement.isEmpty()) {
            keys.problem(
                    "fix",
                    new Wording(
                            "'fix' needs an 'action' that says what to put there",
                            "«\u00a0fix\u00a0» demande une «\u00a0action\u00a0» qui dise par quoi remplacer"));
        }
        keys.done();
        UnaryOperator<ComposeSettings> narrowing =
                head.severity() == Severity.ERROR && exceptions.isEmpty() && ignoreCase
                        ? settings -> withBanned(settings, patterns)
                        : settings -> settings;
        return new TextRule(
                        head,
                        settings(patterns, exceptions),
                        text -> hits(head, text, patterns, exceptions, replacement, policy),
                        narrowing)
                .setOffBy(Triggers.union(
                        patterns.stream().map(RulePattern::triggers).toList()));
    }

    private static List<RulePattern> patterns(Fields keys, boolean asWords, boolean ignoreCase) {
        List<RulePattern> patterns = new ArrayList<>();
        RulePattern.Mode mode = new RulePattern.Mode(asWords, ignoreCase);
        keys.texts("tokens").forEach((at, token) -> patterns.add(RulePattern.compile(keys, at, token, mode)));
        String raw = String.join("", keys.texts("raw").values());
        if (!raw.isEmpty()) {
            patterns.add(RulePattern.compile(keys, "raw", raw, new RulePattern.Mode(false, ignoreCase)));
        }
        if (patterns.isEmpty()) {
            keys.problem(
                    "tokens",
                    new Wording(
                            "neither 'tokens' nor 'raw' says what to look for",
                            "ni «\u00a0tokens\u00a0» ni «\u00a0raw\u00a0» ne disent quoi chercher"));
        }
        return patterns;
    }

    private static List<Hit> hits(
            RuleHead head,
            CheckedText text,
            List<RulePattern> patterns,
            Exceptions exceptions,
            Optional<String> replacement,
            FixPolicy policy) {
        List<Hit> hits = new ArrayList<>();
        for (RulePattern pattern : patterns) {
            for (Span span : pattern.find(text, head.definition().id())) {
                if (!exceptions.cover(text, span, head.definition().id())) {
                    hits.add(new Hit(
                            span,
                            List.of(span.of(text.text())),
                            replacement.flatMap(words -> policy.fix(words, text, span, pattern.asWords()))));
                }
            }
        }
        return Hit.withoutOverlaps(hits);
    }

    private static ComposeSettings withBanned(ComposeSettings settings, List<RulePattern> patterns) {
        Set<String> banned = new TreeSet<>(settings.bannedWords());
        patterns.stream()
                .filter(pattern -> pattern.asWords() && pattern.isLiteral())
                .forEach(pattern -> banned.add(pattern.source().toLowerCase(Locale.ROOT)));
        return settings.withBannedWords(List.copyOf(banned));
    }

    private static Map<String, String> settings(List<RulePattern> patterns, Exceptions exceptions) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(
                "tokens",
                String.join(" · ", patterns.stream().map(RulePattern::source).toList()));
        if (!exceptions.isEmpty()) {
            settings.put("exceptions", String.join(" · ", exceptions.shown()));
        }
        return settings;
    }
}
