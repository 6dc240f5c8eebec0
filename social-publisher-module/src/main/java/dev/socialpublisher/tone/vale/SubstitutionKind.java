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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code extends: substitution}: what to write instead. {@code swap} maps words or patterns to their replacement, in which
 * {@code $1} is what the first group holds; several, separated by {@code |}, are named in the message and the first is the
 * fix. Fills {@code %s} with the replacement, then with what was found. A capital at the start is kept.
 */
final class SubstitutionKind implements RuleKind {
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private record Swap(RulePattern pattern, List<String> replacements) {}

    private record Repair(Optional<Action> action, boolean capitalize, boolean matchCase, FixPolicy policy) {
        String adapted(String found, String words) {
            if (matchCase) {
                return CaseForms.like(found, words);
            }
            return capitalize ? FixPolicy.likeCapital(found, words) : words;
        }
    }

    private record Search(List<Swap> swaps, Exceptions exceptions, Repair repair) {}

    @Override
    public String name() {
        return "substitution";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.ofVale(
                definition,
                keys,
                2,
                new Wording("two, the replacement and what was found", "deux, le remplacement et ce qui a été trouvé"));
        RulePattern.Mode mode = new RulePattern.Mode(!keys.flag("nonword", false), keys.flag("ignorecase", false));
        List<Swap> swaps = swaps(keys, mode);
        Repair repair = new Repair(
                Action.readOrOwn(keys),
                keys.flag("capitalize", true),
                keys.flag("matchcase", false),
                FixPolicy.read(keys));
        Search search = new Search(swaps, Exceptions.ofVale(keys), repair);
        ValeKeys.vocab(keys);
        keys.done();
        return new TextRule(
                        head,
                        settings(swaps),
                        text -> hits(head.definition().id(), text, search),
                        settings -> composes(search) ? withReplacements(settings, swaps) : settings)
                .setOffBy(Triggers.union(
                        swaps.stream().map(swap -> swap.pattern().triggers()).toList()));
    }

    private static boolean composes(Search search) {
        return search.repair().policy() == FixPolicy.SAFE
                && search.exceptions().isEmpty()
                && search.repair().action().map(Action::isOwn).orElse(true);
    }

    private static List<Swap> swaps(Fields keys, RulePattern.Mode mode) {
        List<Swap> swaps = new ArrayList<>();
        Fields swap = keys.map("swap");
        for (String pattern : swap.keys()) {
            List<String> replacements = Stream.of(BAR.split(swap.text(pattern)))
                    .filter(words -> !words.isEmpty())
                    .map(words -> words.replace("\\|", "|"))
                    .toList();
            if (replacements.isEmpty() && swap.has(pattern)) {
                swap.problem(
                        pattern, new Wording("nothing stands between the bars", "rien ne figure entre les barres"));
            } else if (!replacements.isEmpty()) {
                swaps.add(new Swap(RulePattern.compile(swap, pattern, pattern, mode), replacements));
            }
        }
        if (keys.has("swap") && swaps.isEmpty()) {
            keys.problem("swap", new Wording("'swap' names nothing", "«\u00a0swap\u00a0» ne nomme rien"));
        }
        return swaps;
    }

    private static List<Hit> hits(RuleId rule, CheckedText text, Search search) {
        List<Hit> hits = new ArrayList<>();
        for (Swap swap : search.swaps()) {
            for (Span span : swap.pattern().find(text, rule)) {
                if (!search.exceptions().cover(text, span, rule)) {
                    hit(swap, text, span, search.repair()).ifPresent(hits::add);
                }
            }
        }
        return Hit.withoutOverlaps(hits);
    }

    /** Empty where what was found is one of the replacements. */
    private static Optional<Hit> hit(Swap swap, CheckedText text, Span span, Repair repair) {
        String found = span.of(text.text());
        Captured captured = new Captured(found, swap.pattern().groups(text, span));
        List<String> filled = swap.replacements().stream().map(captured::fill).toList();
        if (filled.contains(found)) {
            return Optional.empty();
        }
        List<String> replacements =
                filled.stream().map(words -> repair.adapted(found, words)).toList();
        List<String> instead = repair.action()
                .filter(action -> !action.isOwn())
                .map(action -> action.options(captured))
                .orElse(replacements);
        Optional<Fix> fix = instead.stream()
                .findFirst()
                .flatMap(words ->
                        repair.policy().fix(words, text, span, swap.pattern().asWords()));
        return Optional.of(new Hit(span, List.of(String.join(" / ", replacements), found), fix));
    }

    private static ComposeSettings withReplacements(ComposeSettings settings, List<Swap> swaps) {
        Map<String, String> replacements = new LinkedHashMap<>(settings.replacements());
        for (Swap swap : swaps) {
            if (swap.pattern().asWords() && swap.pattern().isLiteral()) {
                replacements.putIfAbsent(
                        swap.pattern().source(), swap.replacements().get(0));
            }
        }
        return settings.withReplacements(replacements);
    }

    private static Map<String, String> settings(List<Swap> swaps) {
        return Map.of(
                "swap",
                swaps.stream()
                        .map(swap -> swap.pattern().source() + " → " + String.join(" / ", swap.replacements()))
                        .collect(Collectors.joining(" · ")));
    }
}
