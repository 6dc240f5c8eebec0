package dev.socialpublisher.tone.offer;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantPart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds candidates against a charter: applies safe fixes until none is left, drops what still has a blocking finding and
 * says by which rules. Pure; any thread.
 */
public final class OfferedCandidates {
    /** One fix may bring up another; rules that undo each other end here. */
    private static final int MAX_ROUNDS = 5;

    /** Parts whose words may be changed; hashtags and link are composed within their limits already. */
    private static final Set<VariantPart> FIXED =
            Set.of(VariantPart.TEXT, VariantPart.ALT_TEXT, VariantPart.CARD_TITLE, VariantPart.CARD_DESCRIPTION);

    private final Charter charter;
    private final NetworkProfile profile;
    private final Optional<Article> article;
    private final Occasion occasion;

    /** {@code profile} of the candidates' network; {@code article} that they were composed from. */
    public OfferedCandidates(Charter charter, NetworkProfile profile, Optional<Article> article, Occasion occasion) {
        this.charter = charter;
        this.profile = profile;
        this.article = article;
        this.occasion = occasion;
    }

    /** In the candidates' order. */
    public Offers from(List<Candidate> candidates) {
        List<Offer> offers = new ArrayList<>();
        Set<RuleId> blockedBy = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            Offer offer = fixed(candidate);
            List<RuleId> blocking = offer.findings().stream()
                    .filter(Finding::blocks)
                    .map(Finding::rule)
                    .toList();
            if (blocking.isEmpty()) {
                offers.add(offer);
            }
            blockedBy.addAll(blocking);
        }
        return new Offers(offers, List.copyOf(blockedBy));
    }

    /** A candidate that the fixes would make too long stays as it was composed. */
    private Offer fixed(Candidate candidate) {
        Variant variant = candidate.variant();
        List<AppliedFix> applied = new ArrayList<>();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<Finding> safe = check(variant).stream()
                    .filter(finding -> FIXED.contains(finding.part()))
                    .filter(finding -> finding.fix().filter(Fix::safe).isPresent())
                    .toList();
            if (safe.isEmpty()) {
                break;
            }
            variant = apply(safe, variant, applied);
        }
        if (!applied.isEmpty() && fits(candidate.variant()) && !fits(variant)) {
            return new Offer(candidate, check(candidate.variant()), List.of());
        }
        return new Offer(new Candidate(candidate.kind(), variant), check(variant), applied);
    }

    private List<Finding> check(Variant variant) {
        return ToneChecker.check(CheckContext.of(variant, profile, article, occasion), charter);
    }

    private boolean fits(Variant variant) {
        TextLength length = TextCounter.fullest(PostText.of(variant, profile), profile, variant.attaches());
        int charterLimit = charter.settingsFor(variant.network(), article.flatMap(Article::section))
                .maxLength();
        return length.beside(TextCounter.warning(variant.warning())).fits()
                && (charterLimit == 0 || length.used() <= charterLimit);
    }

    private static Variant apply(List<Finding> safe, Variant variant, List<AppliedFix> applied) {
        Variant fixed = variant;
        for (VariantPart part : VariantPart.values()) {
            List<Finding> inPart =
                    safe.stream().filter(finding -> finding.part() == part).toList();
            if (!inPart.isEmpty()) {
                TextEdits edits = new TextEdits(inPart);
                inPart.stream().filter(edits::takes).forEach(finding -> applied.add(told(finding)));
                fixed = apply(edits, part, fixed);
            }
        }
        return fixed;
    }

    private static AppliedFix told(Finding finding) {
        String after = finding.fix().map(Fix::replacement).orElse("");
        return new AppliedFix(finding.rule(), finding.part(), finding.match(), after);
    }

    private static Variant apply(TextEdits edits, VariantPart part, Variant variant) {
        return switch (part) {
            case TEXT ->
                variant.withText(edits.apply(variant.text()), edits.apply(variant.provenance(), variant.text()));
            case ALT_TEXT ->
                variant.withImage(variant.image()
                        .map(image -> image.withAlt(
                                new AltText(edits.apply(image.alt().value())))));
            case CARD_TITLE ->
                variant.withCard(variant.card()
                        .map(card -> new LinkCard(edits.apply(card.title()), card.description(), card.thumbnail())));
            case CARD_DESCRIPTION ->
                variant.withCard(variant.card()
                        .map(card -> new LinkCard(card.title(), edits.apply(card.description()), card.thumbnail())));
            case HASHTAGS, LINK, POLL -> variant;
        };
    }
}
