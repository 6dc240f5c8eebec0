package dev.socialpublisher.tone.testing;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.HandPosting;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.network.TextRules;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.variant.AddressForm;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.Variant;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rules, charters and variants for tests, without files. */
public final class Rules {
    public static final String VERSION = "1+test";

    private Rules() {}

    /** A rule with {@code message: m} unless {@code keys} say otherwise. */
    public static ToneRule rule(String id, String kind, Map<String, Object> keys) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("extends", kind);
        values.put("message", "m");
        values.putAll(keys);
        return StandardKinds.all()
                .create(new RuleDefinition(new RuleId(id), kind, "rule.yml", context(), values, Map.of()));
    }

    public static RuleDefinition.Context context() {
        return new RuleDefinition.Context(VERSION, Locale.FRENCH, AddressForm.FREE, Map.of());
    }

    public static Charter charter(ToneRule... rules) {
        ComposeSettings settings =
                new ComposeSettings(AddressForm.FREE, ComposeSettings.ANY_NUMBER, 0, List.of(), Map.of());
        return new Charter(
                "t", "Test", VERSION, Locale.FRENCH, Charter.About.NOTHING, List.of(rules), settings, Map.of());
    }

    public static Variant variant(String text, String... hashtags) {
        return variant(Locale.FRENCH, text, hashtags);
    }

    public static Variant variant(Locale locale, String text, String... hashtags) {
        return new Variant(
                new NetworkId("x"),
                locale,
                text,
                List.of(hashtags),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    public static Article articleIn(String section) {
        return article("", List.of(), Optional.of(section), Optional.empty());
    }

    public static Article article(Instant published, String title, List<Block> body) {
        return article(title, body, Optional.empty(), Optional.of(published));
    }

    private static Article article(
            String title, List<Block> body, Optional<String> section, Optional<Instant> published) {
        Article plain = InMemoryArticles.article("0", InMemoryArticles.ADDRESS, List.of());
        return new Article(
                plain.ref(),
                title,
                plain.lead(),
                body,
                plain.author(),
                section,
                plain.tags(),
                plain.images(),
                plain.share(),
                plain.address(),
                published);
    }

    public static List<Finding> check(ToneRule rule, Variant variant) {
        return rule.check(CheckContext.of(variant, profile(), Optional.empty(), Occasion.UNKNOWN));
    }

    /** 100 code points, the link at the end of the text. */
    public static NetworkProfile profile() {
        return new NetworkProfile(
                new NetworkId("x"),
                "X",
                Lifecycle.ACTIVE,
                new TextRules(CountingRule.CODE_POINTS, 100, 0, 0, 0, 0, 0),
                new CardRules(LinkPlacement.IN_TEXT, false, 191, 100, 0, 0),
                Optional.empty(),
                0,
                false,
                Optional.empty(),
                ReconciliationClass.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                HandPosting.UNKNOWN,
                List.of());
    }
}
