package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.ComposeSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code extends: substitution}: what to write instead. {@code swap} maps words or patterns to their replacement;
 * several, separated by {@code |}, are named in the message and the first is the fix. Fills {@code %s} with the
 * replacement, then with what was found. A capital at the start is kept.
 */
final class SubstitutionKind implements RuleKind {
    private record Swap(RulePattern pattern, List<String> replacements) {}

    @Override
    public String name() {
        return "substitution";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                2,
                new Wording("two, the replacement and what was found", "deux, le remplacement et ce qui a été trouvé"));
        RulePattern.Mode mode = new RulePattern.Mode(!keys.flag("nonword", false), keys.flag("ignorecase", false));
        List<Swap> swaps = swaps(keys, mode);
        Exceptions exceptions = Exceptions.read(keys);
        FixPolicy policy = FixPolicy.read(keys);
        keys.done();
        return new TextRule(
                        head,
                        settings(swaps),
                        text -> hits(head.definition().id(), text, swaps, exceptions, policy),
                        settings -> policy == FixPolicy.SAFE && exceptions.isEmpty()
                                ? withReplacements(settings, swaps)
                                : settings)
                .setOffBy(Triggers.union(
                        swaps.stream().map(swap -> swap.pattern().triggers()).toList()));
    }

    private static List<Swap> swaps(Fields keys, RulePattern.Mode mode) {
        List<Swap> swaps = new ArrayList<>();
        Fields swap = keys.map("swap");
        for (String pattern : swap.keys()) {
            List<String> replacements = List.of(swap.text(pattern).split("\\|"));
            swaps.add(new Swap(RulePattern.compile(swap, pattern, pattern, mode), replacements));
        }
        if (keys.has("swap") && swaps.isEmpty()) {
            keys.problem("swap", new Wording("'swap' names nothing", "«\u00a0swap\u00a0» ne nomme rien"));
        }
        return swaps;
    }

    private static List<Hit> hits(
            RuleId rule, CheckedText text, List<Swap> swaps, Exceptions exceptions, FixPolicy policy) {
        List<Hit> hits = new ArrayList<>();
        for (Swap swap : swaps) {
            for (Span span : swap.pattern().find(text, rule)) {
                String found = span.of(text.text());
                if (!swap.replacements().contains(found) && !exceptions.cover(text, span, rule)) {
                    hits.add(hit(swap, text, span, policy));
                }
            }
        }
        return Hit.withoutOverlaps(hits);
    }

    private static Hit hit(Swap swap, CheckedText text, Span span, FixPolicy policy) {
        String found = span.of(text.text());
        List<String> replacements = swap.replacements().stream()
                .map(words -> FixPolicy.likeCapital(found, words))
                .toList();
        Optional<Fix> fix =
                policy.fix(replacements.get(0), text, span, swap.pattern().asWords());
        return new Hit(span, List.of(String.join(" / ", replacements), found), fix);
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
