package dev.socialpublisher.tone.vale;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.FixPolicy;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.tone.vale.form.Action;
import dev.socialpublisher.tone.vale.form.Captured;
import dev.socialpublisher.tone.vale.form.CaseForms;
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
import java.util.stream.Collectors;

/**
 * {@code extends: existence}: words that must not stand there. {@code tokens} are words or patterns; {@code raw} are
 * pieces of one pattern that sees the text as written, put before the tokens, or behind them with {@code append}. Fills
 * {@code %s} with what was found, then with what the action puts there.
 */
final class ExistenceKind implements RuleKind {
    private record Search(List<RulePattern> patterns, Exceptions exceptions, Repair repair) {}

    /** What says what a rule looks for. */
    private static final List<String> KEYS = List.of("raw", "append", "tokens");

    /** By which what a rule looks for is remembered: a file is read, then put into each charter that has the rule. */
    private record Key(RulePattern.Mode mode, List<Optional<Object>> values) {}

    /** What a rule looks for. */
    private record Sought(List<RulePattern> patterns, Triggers triggers) {
        static Sought of(List<RulePattern> patterns) {
            return new Sought(
                    List.copyOf(patterns),
                    Triggers.union(patterns.stream().map(RulePattern::triggers).toList()));
        }

        /** What composing can obey beforehand: plain words, in lower case. */
        Set<String> plainWords() {
            return patterns.stream()
                    .filter(pattern -> pattern.asWords() && pattern.isLiteral())
                    .map(pattern -> pattern.source().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private record Repair(Optional<Action> action, boolean matchCase, FixPolicy policy) {}

    @Override
    public String name() {
        return "existence";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        Optional<Action> action = Action.read(keys);
        RuleHead head = RuleHead.ofVale(definition, keys, action.isPresent() ? 2 : 1, filled(action));
        boolean ignoreCase = keys.flag("ignorecase", false);
        RulePattern.Mode mode = new RulePattern.Mode(!keys.flag("nonword", false), ignoreCase);
        Key key = key(definition, mode);
        Sought sought = keys.memory().find(Sought.class, key).orElseGet(() -> Sought.of(patterns(keys, mode)));
        KEYS.forEach(keys::has);
        Search search = new Search(sought.patterns(), Exceptions.ofVale(keys), repair(keys, action));
        ValeKeys.vocab(keys);
        keys.done();
        keys.memory().keep(key, sought);
        boolean obeyed =
                head.severity() == Severity.ERROR && search.exceptions().isEmpty() && ignoreCase;
        Set<String> banned = obeyed ? sought.plainWords() : Set.of();
        UnaryOperator<ComposeSettings> narrowing =
                settings -> banned.isEmpty() ? settings : withBanned(settings, banned);
        return new TextRule(head, settings(search), text -> hits(definition.id(), text, search), narrowing)
                .setOffBy(sought.triggers());
    }

    private static Key key(RuleDefinition definition, RulePattern.Mode mode) {
        return new Key(
                mode,
                KEYS.stream()
                        .map(key -> Optional.ofNullable(definition.values().get(key)))
                        .toList());
    }

    private static Wording filled(Optional<Action> action) {
        return action.isPresent()
                ? new Wording(
                        "two, what was found and what the action puts there",
                        "deux, ce qui a été trouvé et ce que l’action met à la place")
                : new Wording("one, with what was found", "un seul, par ce qui a été trouvé");
    }

    private static Repair repair(Fields keys, Optional<Action> action) {
        if (keys.has("fix") && action.isEmpty()) {
            keys.problem(
                    "fix",
                    new Wording(
                            "'fix' needs an 'action' that says what to put there",
                            "«\u00a0fix\u00a0» demande une «\u00a0action\u00a0» qui dise par quoi remplacer"));
        }
        return new Repair(action, keys.flag("matchcase", false), FixPolicy.read(keys));
    }

    private static List<RulePattern> patterns(Fields keys, RulePattern.Mode mode) {
        List<RulePattern> patterns = new ArrayList<>();
        String raw = String.join("", keys.texts("raw").values());
        boolean append = keys.flag("append", false);
        RulePattern.Mode asWritten = new RulePattern.Mode(false, mode.ignoreCase());
        Map<String, String> tokens = keys.texts("tokens");
        tokens.forEach((at, token) -> patterns.add(
                raw.isEmpty()
                        ? RulePattern.compile(keys, at, token, mode)
                        : RulePattern.compile(keys, at, joined(raw, token, append, mode), asWritten)));
        if (!raw.isEmpty() && tokens.isEmpty()) {
            patterns.add(RulePattern.compile(keys, "raw", raw, asWritten));
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

    private static String joined(String raw, String token, boolean append, RulePattern.Mode mode) {
        String piece = mode.asWords() ? RulePattern.asWords(token) : "(?:" + token + ")";
        return append ? piece + raw : raw + piece;
    }

    private static List<Hit> hits(RuleId rule, CheckedText text, Search search) {
        List<Hit> hits = new ArrayList<>();
        for (RulePattern pattern : search.patterns()) {
            for (Span span : pattern.find(text, rule)) {
                if (!search.exceptions().cover(text, span, rule)) {
                    hits.add(hit(text, pattern, span, search.repair()));
                }
            }
        }
        return Hit.withoutOverlaps(hits);
    }

    private static Hit hit(CheckedText text, RulePattern pattern, Span span, Repair repair) {
        String found = span.of(text.text());
        if (repair.action().isEmpty()) {
            return new Hit(span, List.of(found), Optional.empty());
        }
        Action action = repair.action().get();
        List<String> options = action.options(new Captured(found, pattern.groups(text, span))).stream()
                .map(words -> repair.matchCase() ? CaseForms.like(found, words) : words)
                .toList();
        Span place = action.isRemoval() ? ValeKeys.withSpace(text.text(), span) : span;
        Optional<Fix> fix = options.stream()
                .findFirst()
                .flatMap(words -> repair.policy().fix(words, text, span, pattern.asWords()));
        return new Hit(place, List.of(found, String.join(" / ", options)), fix);
    }

    private static ComposeSettings withBanned(ComposeSettings settings, Set<String> words) {
        Set<String> banned = new TreeSet<>(settings.bannedWords());
        banned.addAll(words);
        return settings.withBannedWords(List.copyOf(banned));
    }

    private static Map<String, String> settings(Search search) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(
                "tokens",
                String.join(
                        " · ",
                        search.patterns().stream().map(RulePattern::source).toList()));
        if (!search.exceptions().isEmpty()) {
            settings.put("exceptions", String.join(" · ", search.exceptions().shown()));
        }
        return settings;
    }
}
