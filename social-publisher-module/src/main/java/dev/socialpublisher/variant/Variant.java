package dev.socialpublisher.variant;

import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Text and media of an article for one network.
 *
 * @param text the words without hashtags and link, NFC
 * @param hashtags without {@code #}, in order, unique ignoring case
 * @param link the article's public address as it will be sent
 * @param provenance ordered by span; empty once an editor rewrote everything
 * @param labels what readers must be told about it, in the order of {@link PostLabel}; a composed variant has none
 */
public record Variant(
        NetworkId network,
        Locale locale,
        String text,
        List<String> hashtags,
        Optional<URI> link,
        Optional<VariantImage> image,
        Optional<LinkCard> card,
        List<Provenance> provenance,
        Set<PostLabel> labels) {
    public Variant {
        hashtags = List.copyOf(hashtags);
        provenance = List.copyOf(provenance);
        labels = labels.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(labels));
    }

    /** Without labels. */
    public Variant(
            NetworkId network,
            Locale locale,
            String text,
            List<String> hashtags,
            Optional<URI> link,
            Optional<VariantImage> image,
            Optional<LinkCard> card,
            List<Provenance> provenance) {
        this(network, locale, text, hashtags, link, image, card, provenance, Set.of());
    }

    public Variant withText(String newText, List<Provenance> newProvenance) {
        return new Variant(network, locale, newText, hashtags, link, image, card, newProvenance, labels);
    }

    public Variant withHashtags(List<String> newHashtags) {
        return new Variant(network, locale, text, newHashtags, link, image, card, provenance, labels);
    }

    public Variant withLink(Optional<URI> newLink) {
        return new Variant(network, locale, text, hashtags, newLink, image, card, provenance, labels);
    }

    public Variant withImage(Optional<VariantImage> newImage) {
        return new Variant(network, locale, text, hashtags, link, newImage, card, provenance, labels);
    }

    public Variant withCard(Optional<LinkCard> newCard) {
        return new Variant(network, locale, text, hashtags, link, image, newCard, provenance, labels);
    }

    public Variant withLabels(Set<PostLabel> newLabels) {
        return new Variant(network, locale, text, hashtags, link, image, card, provenance, newLabels);
    }
}
