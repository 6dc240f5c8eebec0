package dev.socialpublisher.variant;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.variant.poll.VariantPoll;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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
 * @param poll what readers are asked; neither pictures nor a video go beside it
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
        Optional<VariantVideo> video,
        Optional<VariantPoll> poll) {
    public Variant {
        hashtags = List.copyOf(hashtags);
        provenance = List.copyOf(provenance);
        labels = labels.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(labels));
        gallery = image.isEmpty() ? List.of() : List.copyOf(gallery);
        warning = warning.map(String::strip).filter(words -> !words.isEmpty());
    }

    /** Without further images, objective, warning, video and poll. */
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
                Optional.empty(),
                Optional.empty());
    }

    /** As well without labels. */
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
        return with(copy -> {
            copy.text = newText;
            copy.provenance = newProvenance;
        });
    }

    public Variant withHashtags(List<String> newHashtags) {
        return with(copy -> copy.hashtags = newHashtags);
    }

    public Variant withLink(Optional<URI> newLink) {
        return with(copy -> copy.link = newLink);
    }

    public Variant withImage(Optional<VariantImage> newImage) {
        return with(copy -> copy.image = newImage);
    }

    public Variant withGallery(List<VariantImage> newGallery) {
        return with(copy -> copy.gallery = newGallery);
    }

    /** All images, in the order in which readers see them. */
    public List<VariantImage> images() {
        return Stream.concat(image.stream(), gallery.stream()).toList();
    }

    /** Whether more goes with the words than a card, which gives way to it: pictures, a video or a poll. */
    public boolean attaches() {
        return image.isPresent() || video.isPresent() || poll.isPresent();
    }

    public Variant withCard(Optional<LinkCard> newCard) {
        return with(copy -> copy.card = newCard);
    }

    public Variant withLabels(Set<PostLabel> newLabels) {
        return with(copy -> copy.labels = newLabels);
    }

    public Variant withObjective(Optional<Objective> newObjective) {
        return with(copy -> copy.objective = newObjective);
    }

    public Variant withWarning(Optional<String> newWarning) {
        return with(copy -> copy.warning = newWarning);
    }

    public Variant withVideo(Optional<VariantVideo> newVideo) {
        return with(copy -> copy.video = newVideo);
    }

    public Variant withPoll(Optional<VariantPoll> newPoll) {
        return with(copy -> copy.poll = newPoll);
    }

    private Variant with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.toVariant(this);
    }

    /** The parts that change, while they do. */
    private static final class Copy {
        private String text;
        private List<String> hashtags;
        private Optional<URI> link;
        private Optional<VariantImage> image;
        private Optional<LinkCard> card;
        private List<Provenance> provenance;
        private Set<PostLabel> labels;
        private List<VariantImage> gallery;
        private Optional<Objective> objective;
        private Optional<String> warning;
        private Optional<VariantVideo> video;
        private Optional<VariantPoll> poll;

        private Copy(Variant from) {
            text = from.text;
            hashtags = from.hashtags;
            link = from.link;
            image = from.image;
            card = from.card;
            provenance = from.provenance;
            labels = from.labels;
            gallery = from.gallery;
            objective = from.objective;
            warning = from.warning;
            video = from.video;
            poll = from.poll;
        }

        private Variant toVariant(Variant from) {
            return new Variant(
                    from.network,
                    from.locale,
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
                    video,
                    poll);
        }
    }
}
