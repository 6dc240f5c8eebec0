package dev.socialpublisher.tone.ground;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a text claims, held against an article with five per cent of rounding. */
final class Claims {
    private static final Latitude LATITUDE = new Latitude(5, Set.of("Instagram"));

    private Claims() {}

    static List<Claim> in(Article article, String text) {
        return Grounding.of(article).claims(text(article, text), LATITUDE);
    }

    static CheckedText text(Article article, String text) {
        Variant variant = new Variant(
                new NetworkId("x"),
                article.ref().key().locale(),
                text,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return CheckedText.of(variant, VariantPart.TEXT);
    }
}
