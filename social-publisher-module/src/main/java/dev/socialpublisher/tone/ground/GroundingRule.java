package dev.socialpublisher.tone.ground;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.variant.VariantPart;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Points at what a text states and its article does not. Keeps what it read of the last article, by identity: composing
 * holds many texts against one. Otherwise immutable; any thread.
 */
final class GroundingRule implements ToneRule {
    static final Set<VariantPart> PARTS =
            EnumSet.of(VariantPart.TEXT, VariantPart.ALT_TEXT, VariantPart.CARD_TITLE, VariantPart.CARD_DESCRIPTION);

    private record Read(Article article, Grounding grounding) {}

    private final RuleHead head;
    private final String messageAlone;
    private final Map<ClaimKind, Severity> levels;
    private final Latitude latitude;
    private volatile @Nullable Read last;

    GroundingRule(RuleHead head, String messageAlone, Map<ClaimKind, Severity> levels, Latitude latitude) {
        this.head = head;
        this.messageAlone = messageAlone;
        this.levels = Map.copyOf(levels);
        this.latitude = latitude;
    }

    @Override
    public RuleId id() {
        return head.definition().id();
    }

    @Override
    public RuleDescription description() {
        Map<String, String> settings = new TreeMap<>();
        for (ClaimKind kind : ClaimKind.values()) {
            settings.put(
                    kind.name().toLowerCase(Locale.ROOT) + "s",
                    Optional.ofNullable(levels.get(kind))
                            .map(level -> level.name().toLowerCase(Locale.ROOT))
                            .orElse("off"));
        }
        settings.put("rounding", latitude.rounding() + " %");
        return head.description(settings);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        if (context.article().isEmpty() || !head.applies(context)) {
            return List.of();
        }
        Grounding grounding = grounding(context.article().get());
        List<Finding> findings = new ArrayList<>();
        for (VariantPart part : VariantPart.values()) {
            if (head.parts().contains(part)) {
                grounding.claims(context.text(part), latitude).stream()
                        .filter(claim -> !claim.grounded() && levels.containsKey(claim.kind()))
                        .limit(Hit.MOST)
                        .forEach(claim -> findings.add(finding(claim)));
            }
        }
        return findings;
    }

    @SuppressWarnings("ReferenceEquality") // comparing articles word by word would cost what this saves
    private Grounding grounding(Article article) {
        Read read = last;
        if (read == null || read.article() != article) {
            read = new Read(article, Grounding.of(article));
            last = read;
        }
        return read.grounding();
    }

    private Finding finding(Claim claim) {
        Severity severity = levels.getOrDefault(claim.kind(), head.severity());
        Optional<Fix> fix = claim.replacement().map(words -> new Fix(words, false));
        RuleHead said = claim.evidence().isPresent() ? head : head.with(messageAlone);
        return said.with(severity, head.parts()).finding(claim.part(), claim.span(), claim.words(), args(claim), fix);
    }

    private static List<String> args(Claim claim) {
        List<String> args = new ArrayList<>(List.of(claim.words()));
        claim.evidence().map(Evidence::words).ifPresent(args::add);
        claim.evidence().map(evidence -> evidence.passage().text()).ifPresent(args::add);
        return args;
    }
}
