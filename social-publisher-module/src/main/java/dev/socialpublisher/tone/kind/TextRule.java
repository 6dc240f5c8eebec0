package dev.socialpublisher.tone.kind;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.VariantPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A rule that looks at each part's text by itself.
 *
 * @param settings for the rules screen
 * @param scan hits in a text that is not empty
 * @param triggers words without which {@code scan} has no hits; always, unless told
 * @param narrowing of the compose settings where the rule applies
 */
public record TextRule(
        RuleHead head,
        Map<String, String> settings,
        Triggers triggers,
        BiFunction<CheckedText, CheckContext, List<Hit>> scan,
        UnaryOperator<ComposeSettings> narrowing)
        implements ToneRule {
    /** Of a rule that has to look at every text. */
    public TextRule(
            RuleHead head,
            Map<String, String> settings,
            BiFunction<CheckedText, CheckContext, List<Hit>> scan,
            UnaryOperator<ComposeSettings> narrowing) {
        this(head, settings, Triggers.ALWAYS, scan, narrowing);
    }

    /** Of a rule that needs nothing but the text. */
    public TextRule(
            RuleHead head,
            Map<String, String> settings,
            Function<CheckedText, List<Hit>> scan,
            UnaryOperator<ComposeSettings> narrowing) {
        this(head, settings, (text, context) -> scan.apply(text), narrowing);
    }

    /** Of a rule that composing cannot obey beforehand. */
    public static TextRule of(
            RuleHead head, Map<String, String> settings, BiFunction<CheckedText, CheckContext, List<Hit>> scan) {
        return new TextRule(head, settings, scan, any -> any);
    }

    /** The same rule, spared texts in which none of the words stands. */
    public TextRule setOffBy(Triggers words) {
        return new TextRule(head, settings, words, scan, narrowing);
    }

    @Override
    public RuleId id() {
        return head.definition().id();
    }

    @Override
    public RuleDescription description() {
        return head.description(settings);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        if (!head.applies(context)) {
            return findings;
        }
        for (VariantPart part : VariantPart.values()) {
            if (head.parts().contains(part)) {
                findings.addAll(check(context.text(part), context));
            }
        }
        return findings;
    }

    @Override
    public ComposeSettings narrow(ComposeSettings soFar, NetworkId network, Optional<String> section) {
        boolean concerns = head.appliesAt(network, section) && head.parts().contains(VariantPart.TEXT);
        return concerns ? narrowing.apply(soFar) : soFar;
    }

    private List<Finding> check(CheckedText text, CheckContext context) {
        if (text.text().isBlank() || !text.mayHold(triggers)) {
            return List.of();
        }
        return hits(text, context).stream()
                .limit(head.extra().limit())
                .map(hit -> head.finding(text.part(), hit.span(), hit.span().of(text.text()), hit.args(), hit.fix()))
                .toList();
    }

    /** Of each unit by itself: to a pattern its borders are those of a text. */
    private List<Hit> hits(CheckedText text, CheckContext context) {
        if (!head.scope().divides()) {
            return scan.apply(text, context);
        }
        List<Hit> hits = new ArrayList<>();
        for (Span unit : head.scope().units(text)) {
            scan.apply(text.only(unit), context).forEach(hit -> hits.add(hit.movedBy(unit.start())));
        }
        return hits;
    }
}
