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
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What rules of every kind have in common. A {@code networks} and a {@code sections} list say where the rule applies.
 *
 * @param networks where the rule applies; empty = everywhere
 * @param sections of the magazine whose articles it is for, as slugs; empty = all, and posts without article
 * @param parts of the variant that it looks at
 * @param scope the unit that is looked at by itself
 * @param extra what Vale's kinds say besides
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
        TextScope scope,
        Extra extra) {
    /**
     * Keys that Vale has and only its kinds obey.
     *
     * @param limit how often the rule speaks in one part at most
     * @param link a page about the rule
     */
    public record Extra(int limit, Optional<String> link) {}

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

    /**
     * As {@link #read(RuleDefinition, Fields, int, Wording)}, with what Vale's kinds have besides: {@code description}
     * (a {@code reason}), {@code limit}, and all of Vale's selectors for {@code scope}.
     */
    public static RuleHead ofVale(RuleDefinition definition, Fields keys, int placeholders, Wording filled) {
        ValeScope scope = ValeScope.read(keys);
        RuleHead head = read(definition, keys, scope.parts(), scope.unit());
        Message.refuseTooManyPlaceholders(keys, head.message(), placeholders, filled);
        Optional<String> description = keys.optionalText("description");
        if (keys.has("reason") && description.isPresent()) {
            keys.problem(
                    "description",
                    new Wording(
                            "'description' and 'reason' say the same thing; keep one",
                            "«\u00a0description\u00a0» et «\u00a0reason\u00a0» disent la même chose\u202f; gardez l’un des deux"));
        }
        return head.with(
                description.orElse(head.reason()),
                new Extra(
                        keys.optionalNumber("limit", 1, Hit.MOST).orElse(Hit.MOST),
                        head.extra().link()));
    }

    private static RuleHead read(RuleDefinition definition, Fields keys) {
        TextScope scope = keys.choice("scope", TextScope.class).orElse(TextScope.TEXT);
        return read(definition, keys, Set.of(scope.part()), scope);
    }

    /** {@code meant} by the scope; the key {@code parts} comes before it. */
    private static RuleHead read(RuleDefinition definition, Fields keys, Set<VariantPart> meant, TextScope scope) {
        keys.text("extends");
        Severity severity = keys.choice("level", Severity.class).orElse(Severity.WARNING);
        if (severity != Severity.ERROR && keys.has("waivable")) {
            keys.problem(
                    "waivable",
                    new Wording(
                            "'waivable' has a meaning with level error only; this rule never blocks",
                            "«\u00a0waivable\u00a0» n’a de sens qu’avec le niveau error\u202f; cette règle ne bloque jamais"));
        }
        List<VariantPart> parts = keys.choices("parts", VariantPart.class);
        return new RuleHead(
                definition,
                keys.text("message"),
                keys.optionalText("reason").orElse(""),
                severity,
                keys.choice("waivable", WaivableBy.class).orElse(WaivableBy.PUBLISHER),
                keys.isList("networks") ? networks(keys) : Set.of(),
                keys.isList("sections") ? sections(keys) : Set.of(),
                keys.has("parts") ? Set.copyOf(parts) : meant,
                scope,
                new Extra(Hit.MOST, keys.optionalText("link")));
    }

    /** The same with another severity, for other parts. */
    public RuleHead with(Severity other, Set<VariantPart> others) {
        return new RuleHead(definition, message, reason, other, waivableBy, networks, sections, others, scope, extra);
    }

    /** The same that says something else. */
    public RuleHead with(String other) {
        return new RuleHead(definition, other, reason, severity, waivableBy, networks, sections, parts, scope, extra);
    }

    private RuleHead with(String otherReason, Extra otherExtra) {
        return new RuleHead(
                definition, message, otherReason, severity, waivableBy, networks, sections, parts, scope, otherExtra);
    }

    /** The same rule for what matters more, or less. */
    public RuleHead at(Severity newSeverity, WaivableBy newWaivableBy) {
        return new RuleHead(
                definition, message, reason, newSeverity, newWaivableBy, networks, sections, parts, scope, extra);
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
        Map<String, String> shown = new TreeMap<>(settings);
        extra.link().ifPresent(page -> shown.put("link", page));
        if (extra.limit() < Hit.MOST) {
            shown.put("limit", String.valueOf(extra.limit()));
        }
        return new RuleDescription(
                definition.id(), definition.kind(), severity, waivableBy, message, reason, shown, definition.file());
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
