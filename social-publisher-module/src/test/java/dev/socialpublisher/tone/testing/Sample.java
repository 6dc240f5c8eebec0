package dev.socialpublisher.tone.testing;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.variant.PostLabel;
import dev.socialpublisher.variant.Variant;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A text with the surroundings that a rule may ask for; on X, in French, without article unless told. */
public record Sample(Variant variant, Optional<Article> article, Occasion occasion) {
    public static Sample of(String text, String... hashtags) {
        return new Sample(Rules.variant(text, hashtags), Optional.empty(), Occasion.UNKNOWN);
    }

    public Sample on(String network) {
        return with(new Variant(
                new NetworkId(network),
                variant.locale(),
                variant.text(),
                variant.hashtags(),
                variant.link(),
                variant.image(),
                variant.card(),
                variant.provenance(),
                variant.labels()));
    }

    public Sample labelled(PostLabel... labels) {
        return with(variant.withLabels(Set.of(labels)));
    }

    public Sample linkedTo(String address) {
        return with(variant.withLink(Optional.of(URI.create(address))));
    }

    public Sample with(Variant newVariant) {
        return new Sample(newVariant, article, occasion);
    }

    public Sample with(Occasion newOccasion) {
        return new Sample(variant, article, newOccasion);
    }

    /** Written from an article of this section with these tags. */
    public Sample from(String section, String... tags) {
        Article plain = Rules.articleIn(section);
        Article tagged = new Article(
                plain.ref(),
                plain.title(),
                plain.lead(),
                plain.body(),
                plain.author(),
                plain.section(),
                List.of(tags),
                plain.images(),
                plain.share(),
                plain.address(),
                plain.published());
        return new Sample(variant, Optional.of(tagged), occasion);
    }

    public List<Finding> check(ToneRule rule) {
        return rule.check(CheckContext.of(variant, Rules.profile(), article, occasion));
    }
}
