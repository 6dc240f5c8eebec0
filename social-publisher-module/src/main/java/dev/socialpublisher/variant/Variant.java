package dev.socialpublisher.variant;

import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Text and media of an article for one network.
 *
 * @param text the words without hashtags and link, NFC
 * @param hashtags without {@code #}, in order, unique ignoring case
 * @param link the article's public address as it will be sent
 * @param provenance ordered by span; empty once an editor rewrote everything
 */
public record Variant(
        NetworkId network,
        Locale locale,
        String text,
        List<String> hashtags,
        Optional<URI> link,
        Optional<VariantImage> image,
        Optional<LinkCard> card,
        List<Provenance> provenance) {
    public Variant {
        hashtags = List.copyOf(hashtags);
        provenance = List.copyOf(provenance);
    }

    public Variant withText(String newText, List<Provenance> newProvenance) {
        return new Variant(network, locale, newText, hashtags, link, image, card, newProvenance);
    }

    public Variant withHashtags(List<String> newHashtags) {
        return new Variant(network, locale, text, newHashtags, link, image, card, provenance);
    }

    public Variant withLink(Optional<URI> newLink) {
        return new Variant(network, locale, text, hashtags, newLink, image, card, provenance);
    }

    public Variant withImage(Optional<VariantImage> newImage) {
        return new Variant(network, locale, text, hashtags, link, newImage, card, provenance);
    }

    public Variant withCard(Optional<LinkCard> newCard) {
        return new Variant(network, locale, text, hashtags, link, image, newCard, provenance);
    }
}
