package dev.socialpublisher.connector;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.poll.VariantPoll;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that one delivery sends, frozen at approval: a repeat is byte-identical.
 *
 * @param deliveryKey ours, unique per post and planned delivery, stable over all attempts
 * @param text the whole text as the network receives it; of a thread the part that this request sends
 * @param hashtags without {@code #}, as they occur in {@code text}
 * @param images in the order in which readers see them, at most the profile's number
 * @param createdAt the time that the network is told, stored before the first attempt
 * @param earlier parts of the same post that are out, in order; the first is the thread's root
 * @param warning that text and pictures are folded away behind
 * @param video what readers watch; its title is the card's
 * @param poll what readers are asked
 */
public record PublishRequest(
        Channel channel,
        String deliveryKey,
        String text,
        Locale language,
        List<String> hashtags,
        Optional<URI> link,
        Optional<LinkCard> card,
        List<Picture> images,
        Optional<Picture> cardThumbnail,
        Instant createdAt,
        List<RemotePost> earlier,
        Optional<String> warning,
        Optional<Video> video,
        Optional<VariantPoll> poll) {
    public PublishRequest {
        hashtags = List.copyOf(hashtags);
        images = List.copyOf(images);
        earlier = List.copyOf(earlier);
    }

    /** Of a post of one part, without warning, video and poll. */
    public PublishRequest(
            Channel channel,
            String deliveryKey,
            String text,
            Locale language,
            List<String> hashtags,
            Optional<URI> link,
            Optional<LinkCard> card,
            List<Picture> images,
            Optional<Picture> cardThumbnail,
            Instant createdAt) {
        this(
                channel,
                deliveryKey,
                text,
                language,
                hashtags,
                link,
                card,
                images,
                cardThumbnail,
                createdAt,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether more goes with the words than a card. */
    public boolean attaches() {
        return !images.isEmpty() || video.isPresent() || poll.isPresent();
    }

    /** What this part of a thread answers to; empty for the first, and for a post of one part. */
    public Optional<RemotePost> parent() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }
}
