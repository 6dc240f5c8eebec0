package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.WaivableBy;
import dev.socialpublisher.tone.text.TextScope;
import dev.socialpublisher.variant.VariantPart;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rules of every kind have in common. A {@code networks} and a {@code sections} list say where the rule applies.
 *
 * @param networks where the rule applies; empty = everywhere
 * @param sections of the magazine whose articles it is for, as slugs; empty = all, and posts without article
 * @param parts of the variant that it looks at
 * @param scope what a kind that counts counts within
 */
public record RuleHead(
        RuleDefinition definition,
        String message,
        String reason,
        Severity severity,
        WaivableBy waivableBy,
        Set<NetworkId> networks,
        Set<String> sections,
        Set<VariantPart> parts,
        TextScope scope) {
    public RuleHead {
        networks = Set.copyOf(networks);
        sections = Set.copyOf(sections);
        parts = parts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(parts));
    }

    /**
     * Notes what is wrong with the common keys; mappings {@code networks} and {@code sections} are the kind's, see {@link
     * ByPlace}.
     *
     * @param placeholders how many {@code %s} of the message the kind fills
     * @param filled by what, for the problem that there are more
     */
    public static RuleHead read(RuleDefinition definition, Fields keys, int placeholders, Wording filled) {
        RuleHead head = read(definition, keys);
        Message.refuseTooManyPlaceholders(keys, head.message(), placeholders, filled);
        return head;
    }

    private static RuleHead read(RuleDefinition definition, Fields keys) {
        keys.text("extends");
        keys.optionalText("link");
        Severity severity = keys.choice("level", Severity.class).orElse(Severity.WARNING);
        if (severity != Severity.ERROR && keys.has("waivable")) {
            keys.problem(
                    "waivable",
                    new Wording(
                            "'waivable' has a meaning with level error only; this rule never blocks",
                            "«\u00a0waivable\u00a0» n’a de sens qu’avec le niveau error\u202f; cette règle ne bloque jamais"));
        }
        List<VariantPart> parts = keys.choices("parts", VariantPart.class);
        TextScope scope = keys.choice("scope", TextScope.class).orElse(TextScope.TEXT);
        return new RuleHead(
                definition,
                keys.text("message"),
                keys.optionalText("reason").orElse(""),
                severity,
                keys.choice("waivable", WaivableBy.class).orElse(WaivableBy.PUBLISHER),
                keys.isList("networks") ? networks(keys) : Set.of(),
                keys.isList("sections") ? sections(keys) : Set.of(),
                keys.has("parts") ? Set.copyOf(parts) : Set.of(scope.part()),
                scope);
    }

    /** The same with another severity, for other parts. */
    public RuleHead with(Severity other, Set<VariantPart> others) {
        return new RuleHead(definition, message, reason, other, waivableBy, networks, sections, others, scope);
    }

    /** The same that says something else. */
    public RuleHead with(String other) {
        return new RuleHead(definition, other, reason, severity, waivableBy, networks, sections, parts, scope);
    }

    /** The same rule for what matters more, or less. */
    public RuleHead at(Severity newSeverity, WaivableBy newWaivableBy) {
        return new RuleHead(definition, message, reason, newSeverity, newWaivableBy, networks, sections, parts, scope);
    }

    public boolean applies(CheckContext context) {
        return appliesAt(context.variant().network(), context.section());
    }

    /** {@code section} as the article has it. */
    public boolean appliesAt(NetworkId network, Optional<String> section) {
        return (networks.isEmpty() || networks.contains(network))
                && (sections.isEmpty()
                        || section.map(Words::slug).filter(sections::contains).isPresent());
    }

    /** {@code args} fill the message's {@code %s} in order; a {@code %} by itself is a per cent sign. */
    public Finding finding(VariantPart part, Span span, String match, List<String> args, Optional<Fix> fix) {
        return new Finding(
                definition.id(),
                severity,
                waivableBy,
                part,
                span,
                match,
                Message.fill(message, args),
                reason,
                fix,
                definition.charterVersion());
    }

    public RuleDescription description(Map<String, String> settings) {
        return new RuleDescription(
                definition.id(), definition.kind(), severity, waivableBy, message, reason, settings, definition.file());
    }

    private static Set<String> sections(Fields keys) {
        return keys.texts("sections").values().stream().map(Words::slug).collect(Collectors.toSet());
    }

    private static Set<NetworkId> networks(Fields keys) {
        return keys.texts("networks").entrySet().stream()
                .flatMap(entry -> keys.network(entry.getKey(), entry.getValue()).stream())
                .collect(Collectors.toSet());
    }
}
