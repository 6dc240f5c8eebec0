package dev.socialpublisher.conformance;

import dev.socialpublisher.adapter.media.ImageRenditioner;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.Rendition;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.poll.VariantPoll;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/**
 * Builds requests with real pictures.
 *
 * @param companion goes with words that were given no picture, on networks that have no posts of words alone
 * @param film goes with everything, under the sample card's title, on networks that take nothing but videos
 */
public record Requests(Channel channel, Optional<Picture> companion, Optional<Video> film) {
    /** For networks that take words. */
    public Requests(Channel channel, Optional<Picture> companion) {
        this(channel, companion, Optional.empty());
    }

    public static final URI LINK = URI.create(
            "https://magazine.example.org/fr/quartiers/la-rue-qui-recule?utm_source=reseau&utm_content=p7f3k2");
    public static final LinkCard CARD = new LinkCard(
            "La rue qui recule", "À Nantes, un quartier cède un mètre par an au fleuve.", Optional.empty());

    private static final Map<MediaLimit, Rendition> RENDITIONS = new ConcurrentHashMap<>();

    public PublishRequest text(String text, String... hashtags) {
        return request(text, List.of(hashtags), Optional.empty(), accompanied(Optional.empty()));
    }

    public PublishRequest picture(String text, Picture picture) {
        return pictures(text, List.of(picture));
    }

    public PublishRequest pictures(String text, List<Picture> pictures) {
        return request(text, List.of(), Optional.empty(), new Pictures(pictures, Optional.empty()));
    }

    /** A card for the sample link. */
    public PublishRequest card(String text, Picture thumbnail) {
        return request(text, List.of(), Optional.of(LINK), accompanied(Optional.of(thumbnail)));
    }

    /** A part of a thread, behind those that are out. */
    public PublishRequest part(String text, List<RemotePost> earlier) {
        return varied(text(text), earlier, Optional.empty(), Optional.empty());
    }

    /** Folded away behind a warning. */
    public PublishRequest warned(String text, String warning) {
        return varied(text(text), List.of(), Optional.of(warning), Optional.empty());
    }

    /** With a poll of that question and two options, open for so many hours. */
    public PublishRequest poll(String text, String question, int hours) {
        VariantPoll poll = new VariantPoll(question, List.of("La digue", "La dune & l’estran"), hours);
        return varied(text(text), List.of(), Optional.empty(), Optional.of(poll));
    }

    private static PublishRequest varied(
            PublishRequest alone, List<RemotePost> earlier, Optional<String> warning, Optional<VariantPoll> poll) {
        return new PublishRequest(
                alone.channel(),
                alone.deliveryKey(),
                alone.text(),
                alone.language(),
                alone.hashtags(),
                alone.link(),
                alone.card(),
                earlier.isEmpty() ? alone.images() : List.of(),
                alone.cardThumbnail(),
                alone.createdAt(),
                earlier,
                warning,
                alone.video(),
                poll);
    }

    /** The sample link, of which the network makes the card. */
    public PublishRequest link(String text) {
        return request(text, List.of(), Optional.of(LINK), accompanied(Optional.empty()));
    }

    private Pictures accompanied(Optional<Picture> thumbnail) {
        return new Pictures(companion.stream().toList(), thumbnail);
    }

    private record Pictures(List<Picture> images, Optional<Picture> thumbnail) {}

    private PublishRequest request(String text, List<String> hashtags, Optional<URI> link, Pictures pictures) {
        return new PublishRequest(
                channel,
                UUID.randomUUID().toString(),
                text,
                Locale.FRENCH,
                hashtags,
                link,
                film.isPresent() ? Optional.of(CARD) : link.map(address -> CARD),
                pictures.images(),
                pictures.thumbnail(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                List.of(),
                Optional.empty(),
                film,
                Optional.empty());
    }

    /** A drawn photograph, made fit as the product makes it. */
    public static Picture photo(MediaLimit limit, String alt) {
        return new Picture(RENDITIONS.computeIfAbsent(limit, Requests::rendition), new AltText(alt));
    }

    private static Rendition rendition(MediaLimit limit) {
        BufferedImage image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.CYAN);
        canvas.fillRect(0, 0, 1600, 500);
        canvas.setColor(Color.ORANGE);
        canvas.fillOval(600, 200, 300, 300);
        canvas.dispose();
        MediaContent content = new MediaContent(new MediaRef("test:photo"), "photo.jpg", Bytes.of(jpeg(image)));
        return new ImageRenditioner().render(content, limit);
    }

    /** A picture of the right kind with more bytes than any network takes. */
    static Picture oversized(long bytes) {
        Rendition rendition = new Rendition(Bytes.of(new byte[(int) bytes]), "image/jpeg", 4000, 3000, "0".repeat(64));
        return new Picture(rendition, AltText.NONE);
    }

    private static byte[] jpeg(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
