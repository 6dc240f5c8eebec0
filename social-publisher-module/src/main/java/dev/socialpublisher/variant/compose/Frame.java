package dev.socialpublisher.variant.compose;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.text.Cuts;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What all candidates of an article share on a network: link, card, picture, hashtags. */
final class Frame {
    private final Variant empty;

    Frame(Composition composition, NetworkProfile profile, List<String> hashtags) {
        Article article = composition.article();
        Locale locale = article.ref().key().locale();
        Optional<URI> link = article.address().url();
        Optional<LinkCard> card = link.filter(url -> profile.card().link() != LinkPlacement.NONE)
                .map(url -> card(composition, profile.card()));
        this.empty =
                new Variant(profile.id(), locale, "", hashtags, link, image(article, profile, card), card, List.of());
    }

    Variant with(Draft draft) {
        return empty.withText(draft.text(), draft.provenance());
    }

    /**
     * Where the link goes into a card the card's picture is the picture, because such a network takes either card or
     * pictures; elsewhere the main picture is attached, which shows larger and carries its alternative text.
     */
    private static Optional<VariantImage> image(Article article, NetworkProfile profile, Optional<LinkCard> card) {
        boolean takesPictures = profile.image().isPresent() && profile.maxImages() > 0;
        boolean cardCarriesIt = profile.card().link() == LinkPlacement.CARD && card.isPresent();
        return article.images().stream()
                .filter(image -> takesPictures && !cardCarriesIt)
                .findFirst()
                .map(image -> new VariantImage(image.ref(), image.alt(), image.credit()));
    }

    private static LinkCard card(Composition composition, CardRules rules) {
        Article article = composition.article();
        String title = article.share().title().filter(it -> !it.isBlank()).orElse(article.title());
        String description =
                article.share().description().filter(it -> !it.isBlank()).orElse(article.lead());
        Optional<MediaRef> thumbnail = article.share()
                .image()
                .or(() -> article.images().stream().map(ArticleImage::ref).findFirst());
        return new LinkCard(
                within(composition, title, rules.maxTitle()),
                within(composition, description, rules.maxDescription()),
                thumbnail);
    }

    private static String within(Composition composition, String text, int most) {
        String set = composition.set(text.strip());
        return most == 0 ? set : Cuts.shorten(set, most, composition.digest().locale());
    }
}
