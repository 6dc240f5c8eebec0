package dev.socialpublisher.variant.compose;

import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.HandPosting;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.network.TextRules;
import dev.socialpublisher.variant.AddressForm;
import dev.socialpublisher.variant.CandidateKind;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.Recipe;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Four networks that count and carry links differently, and a recipe for each. */
public final class Networks {
    public static final NetworkProfile X =
            profile("x", new TextRules(CountingRule.X_WEIGHTED, 280, 0, 23, 0, 1000, 0), crawled(), 25);
    public static final NetworkProfile BLUESKY =
            profile("bluesky", new TextRules(CountingRule.GRAPHEMES_AND_BYTES, 300, 3000, 0, 8, 2000, 0), built(), 25);
    public static final NetworkProfile MASTODON = profile(
            "mastodon", new TextRules(CountingRule.GRAPHEMES_SHORT_LINKS, 500, 0, 23, 0, 1500, 0), crawled(), 25);
    public static final NetworkProfile LINKEDIN =
            profile("linkedin", new TextRules(CountingRule.CODE_POINTS, 3000, 0, 0, 0, 4086, 200), built());
    public static final List<NetworkProfile> ALL = List.of(X, BLUESKY, MASTODON, LINKEDIN);

    public static final ComposeSettings FREE = new ComposeSettings(AddressForm.FREE, 5, 0, List.of(), Map.of());

    private Networks() {}

    public static NetworkProfile profile(String id, TextRules text, CardRules card) {
        return profile(id, text, card, 1);
    }

    public static NetworkProfile profile(String id, TextRules text, CardRules card, int parts) {
        return new NetworkProfile(
                new NetworkId(id),
                id,
                Lifecycle.ACTIVE,
                text,
                card,
                Optional.of(new MediaLimit(List.of("image/jpeg"), 1_000_000, 4096)),
                4,
                false,
                Optional.empty(),
                ReconciliationClass.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                HandPosting.UNKNOWN,
                List.of(new SourcedFact(
                        NetworkProfile.THREAD_PARTS, String.valueOf(parts), "test", LocalDate.of(2026, 11, 22), "S")));
    }

    /** Shows nothing but videos, with the article's words and link below. */
    public static NetworkProfile videos() {
        List<SourcedFact> facts = Stream.of(
                        new String[] {"formats", "video/*"},
                        new String[] {"maxMegabytes", "1000"},
                        new String[] {"maxSeconds", "3600"},
                        new String[] {"required", "true"})
                .map(fact -> new SourcedFact("video." + fact[0], fact[1], "test", LocalDate.of(2026, 11, 22), "S"))
                .toList();
        NetworkProfile plain = profile("tube", new TextRules(CountingRule.UTF8_BYTES, 5000, 0, 0, 0, 0, 0), crawled());
        return new NetworkProfile(
                plain.id(),
                plain.name(),
                plain.lifecycle(),
                plain.text(),
                plain.card(),
                Optional.empty(),
                0,
                false,
                Optional.empty(),
                plain.reconciliation(),
                plain.hosts(),
                Optional.empty(),
                Optional.empty(),
                plain.byHand(),
                facts);
    }

    public static CardRules crawled() {
        return new CardRules(LinkPlacement.IN_TEXT, false, 191, 100, 70, 200);
    }

    public static CardRules built() {
        return new CardRules(LinkPlacement.CARD, true, 191, 100, 70, 200);
    }

    public static Recipe recipe(NetworkProfile profile) {
        return switch (profile.id().value()) {
            case "x" ->
                recipe(
                        profile,
                        200,
                        2,
                        CandidateKind.HEADLINE,
                        CandidateKind.KEY_SENTENCE,
                        CandidateKind.KEY_FIGURE,
                        CandidateKind.QUOTATION,
                        CandidateKind.QUESTION,
                        CandidateKind.THREAD);
            case "bluesky" ->
                recipe(
                        profile,
                        250,
                        2,
                        CandidateKind.KEY_SENTENCE,
                        CandidateKind.QUOTATION,
                        CandidateKind.KEY_FIGURE,
                        CandidateKind.QUESTION,
                        CandidateKind.HEADLINE,
                        CandidateKind.THREAD);
            case "mastodon" ->
                recipe(
                        profile,
                        400,
                        4,
                        CandidateKind.LEAD,
                        CandidateKind.QUOTATION,
                        CandidateKind.KEY_FIGURE,
                        CandidateKind.QUESTION,
                        CandidateKind.HEADLINE,
                        CandidateKind.THREAD);
            default ->
                recipe(
                        profile,
                        900,
                        3,
                        CandidateKind.LEAD,
                        CandidateKind.KEY_FIGURE,
                        CandidateKind.QUOTATION,
                        CandidateKind.QUESTION,
                        CandidateKind.HEADLINE);
        };
    }

    public static Recipe recipe(NetworkProfile profile, int target, int hashtags, CandidateKind... kinds) {
        return new Recipe(profile.id(), List.of(kinds), target, hashtags, true);
    }
}
