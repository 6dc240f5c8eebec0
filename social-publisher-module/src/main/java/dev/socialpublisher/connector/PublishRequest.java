package dev.socialpublisher.connector;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.variant.LinkCard;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that one delivery sends, frozen at approval: a repeat is byte-identical.
 *
 * @param deliveryKey ours, unique per post and planned delivery, stable over all attempts
 * @param text the whole text as the network receives it
 * @param hashtags without {@code #}, as they occur in {@code text}
 * @param createdAt the time that the network is told, stored before the first attempt
 */
public record PublishRequest(
        Channel channel,
        String deliveryKey,
        String text,
        Locale language,
        List<String> hashtags,
        Optional<URI> link,
        Optional<LinkCard> card,
        Optional<Picture> image,
        Optional<Picture> cardThumbnail,
        Instant createdAt) {
    public PublishRequest {
        hashtags = List.copyOf(hashtags);
    }
}
