package dev.socialpublisher.conformance;

import dev.socialpublisher.adapter.media.ImageRenditioner;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.Rendition;
import dev.socialpublisher.variant.LinkCard;
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

/** Builds requests with real pictures. */
record Requests(Channel channel) {
    static final URI LINK = URI.create(
            "https://magazine.example.org/fr/quartiers/la-rue-qui-recule?utm_source=reseau&utm_content=p7f3k2");
    static final LinkCard CARD = new LinkCard(
            "La rue qui recule", "À Nantes, un quartier cède un mètre par an au fleuve.", Optional.empty());

    private static final Map<MediaLimit, Rendition> RENDITIONS = new ConcurrentHashMap<>();

    PublishRequest text(String text, String... hashtags) {
        return request(text, List.of(hashtags), Optional.empty(), new Pictures(Optional.empty(), Optional.empty()));
    }

    PublishRequest picture(String text, Picture picture) {
        return request(text, List.of(), Optional.empty(), new Pictures(Optional.of(picture), Optional.empty()));
    }

    /** A card for the sample link. */
    PublishRequest card(String text, Picture thumbnail) {
        return request(text, List.of(), Optional.of(LINK), new Pictures(Optional.empty(), Optional.of(thumbnail)));
    }

    /** The sample link, of which the network makes the card. */
    PublishRequest link(String text) {
        return request(text, List.of(), Optional.of(LINK), new Pictures(Optional.empty(), Optional.empty()));
    }

    private record Pictures(Optional<Picture> image, Optional<Picture> thumbnail) {}

    private PublishRequest request(String text, List<String> hashtags, Optional<URI> link, Pictures pictures) {
        return new PublishRequest(
                channel,
                UUID.randomUUID().toString(),
                text,
                Locale.FRENCH,
                hashtags,
                link,
                link.map(address -> CARD),
                pictures.image(),
                pictures.thumbnail(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    /** A drawn photograph, made fit as the product makes it. */
    static Picture photo(MediaLimit limit, String alt) {
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
