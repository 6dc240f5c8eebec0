package dev.socialpublisher.variant;

import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Text and media of an article for one network.
 *
 * @param text the words without hashtags and link, NFC
 * @param hashtags without {@code #}, in order, unique ignoring case
 * @param link the article's public address as it will be sent
 * @param image the one that readers see first
 * @param provenance ordered by span; empty once an editor rewrote everything
 * @param labels what readers must be told about it, in the order of {@link PostLabel}; a composed variant has none
 * @param gallery further images, in the order in which readers see them; empty without {@code image}
 * @param objective what the post is to do for the house
 * @param warning what readers see first, where the network folds text and pictures away behind it; one line, never empty
 * @param video what readers watch; pictures do not go beside it
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
        Set<PostLabel> labels,
        List<VariantImage> gallery,
        Optional<Objective> objective,
        Optional<String> warning,
        Optional<VariantVideo> video) {
    public Variant {
        hashtags = List.copyOf(hashtags);
        provenance = List.copyOf(provenance);
        labels = labels.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(labels));
        gallery = image.isEmpty() ? List.of() : List.copyOf(gallery);
        warning = warning.map(String::strip).filter(words -> !words.isEmpty());
    }

    /** Without further images, objective, warning and video. */
    public Variant(
            NetworkId network,
            Locale locale,
            String text,
            List<String> hashtags,
            Optional<URI> link,
            Optional<VariantImage> image,
            Optional<LinkCard> card,
            List<Provenance> provenance,
            Set<PostLabel> labels) {
        this(
                network,
                locale,
                text,
                hashtags,
                link,
                image,
                card,
                provenance,
                labels,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Without labels, further images, objective, warning and video. */
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
        return new Variant(
                network,
                locale,
                newText,
                hashtags,
                link,
                image,
                card,
                newProvenance,
                labels,
                gallery,
                objective,
                warning,
                video);
    }

    public Variant withHashtags(List<String> newHashtags) {
        return new Variant(
                network,
                locale,
                text,
                newHashtags,
                link,
                image,
                card,
                provenance,
                labels,
                gallery,
                objective,
                warning,
                video);
    }

    public Variant withLink(Optional<URI> newLink) {
        return new Variant(
                network,
                locale,
                text,
                hashtags,
                newLink,
                image,
                card,
                provenance,
                labels,
                gallery,
                objective,
                warning,
                video);
    }

    public Variant withImage(Optional<VariantImage> newImage) {
        return new Variant(
                network,
                locale,
                text,
                hashtags,
                link,
                newImage,
                card,
                provenance,
                labels,
                gallery,
                objective,
                warning,
                video);
    }

    public Variant withGallery(List<VariantImage> newGallery) {
        return new Variant(
                network,
                locale,
                text,
                hashtags,
                link,
                image,
                card,
                provenance,
                labels,
                newGallery,
                objective,
                warning,
                video);
    }

    /** All images, in the order in which readers see them. */
    public List<VariantImage> images() {
        return Stream.concat(image.stream(), gallery.stream()).toList();
    }

    public Variant withCard(Optional<LinkCard> newCard) {
        return new Variant(
                network,
                locale,
                text,
                hashtags,
                link,
                image,
                newCard,
                provenance,
                labels,
                gallery,
                objective,
                warning,
                video);
    }

    public Variant withLabels(Set<PostLabel> newLabels) {
        return new Variant(
                network,
                locale,
                text,
                hashtags,
                link,
                image,
                card,
                provenance,
                newLabels,
                gallery,
                objective,
                warning,
                video);
    }

    public Variant withObjective(Optional<Objective> newObjective) {
        return new Variant(
                network,
                locale,
                text,
                hashtags,
                link,
                image,
                card,
                provenance,
                labels,
                gallery,
                newObjective,
                warning,
                video);
    }

    public Variant withWarning(Optional<String> newWarning) {
        return new Variant(
                network,
                locale,
                text,
                hashtags,
                link,
                image,
                card,
                provenance,
                labels,
                gallery,
                objective,
                newWarning,
                video);
    }

    public Variant withVideo(Optional<VariantVideo> newVideo) {
        return new Variant(
                network,
                locale,
                text,
                hashtags,
                link,
                image,
                card,
                provenance,
                labels,
                gallery,
                objective,
                warning,
                newVideo);
    }
}
