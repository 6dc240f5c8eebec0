package dev.socialpublisher.adapter.connector.testing;

import dev.socialpublisher.adapter.connector.http.Exchange;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.http.OutgoingAddresses;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.Rendition;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.HandPosting;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.network.TextRules;
import dev.socialpublisher.variant.LinkCard;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Profiles, channels and requests for connector tests. */
public final class Samples {
    public static final Instant CREATED_AT = Instant.parse("2026-11-22T10:00:00.123Z");
    public static final URI LINK =
            URI.create("https://magazine.example.org/fr/la-rue-qui-recule?utm_content=p7f3k2&a=1");

    private Samples() {}

    public static NetworkProfile xProfile() {
        return profile(
                "x",
                new TextRules(CountingRule.X_WEIGHTED, 280, 0, 23, 0, 1000, 0),
                new CardRules(LinkPlacement.IN_TEXT, false, 191, 100, 70, 200),
                new MediaLimit(List.of("image/jpeg", "image/png", "image/webp"), 5_000_000, 4096),
                ReconciliationClass.REFUSES_DUPLICATES,
                "api.x.com");
    }

    public static NetworkProfile blueskyProfile() {
        return profile(
                "bluesky",
                new TextRules(CountingRule.GRAPHEMES_AND_BYTES, 300, 3000, 0, 0, 2000, 0),
                new CardRules(LinkPlacement.CARD, true, 191, 100, 300, 1000),
                new MediaLimit(List.of("image/jpeg", "image/png", "image/webp"), 2_000_000, 4000),
                ReconciliationClass.HANDLE,
                "bsky.social",
                "*.host.bsky.network");
    }

    public static NetworkProfile mastodonProfile() {
        return mastodonProfile(new MediaLimit(List.of("image/jpeg", "image/png", "image/webp"), 16_777_216, 5760));
    }

    public static NetworkProfile mastodonProfile(MediaLimit image) {
        return profile(
                "mastodon",
                new TextRules(CountingRule.GRAPHEMES_SHORT_LINKS, 500, 0, 23, 0, 1500, 0),
                new CardRules(LinkPlacement.IN_TEXT, false, 191, 100, 70, 200),
                image,
                ReconciliationClass.HANDLE);
    }

    public static NetworkProfile facebookProfile() {
        return profile(
                "facebook",
                new TextRules(CountingRule.UTF16_UNITS, 63_206, 0, 0, 0, 1000, 477),
                new CardRules(LinkPlacement.CARD, false, 191, 100, 70, 200),
                new MediaLimit(List.of("image/jpeg", "image/png"), 4_000_000, 4096),
                ReconciliationClass.REFUSES_DUPLICATES,
                "graph.facebook.com");
    }

    private static NetworkProfile profile(
            String id,
            TextRules text,
            CardRules card,
            MediaLimit image,
            ReconciliationClass reconciliation,
            String... hosts) {
        return new NetworkProfile(
                new NetworkId(id),
                id,
                Lifecycle.ACTIVE,
                text,
                card,
                Optional.of(image),
                4,
                false,
                card.builtByUs() ? Optional.of(new MediaLimit(image.formats(), 1_000_000, 1200)) : Optional.empty(),
                reconciliation,
                List.of(hosts),
                Optional.empty(),
                Optional.empty(),
                HandPosting.UNKNOWN,
                List.of());
    }

    /** The profile, of which more is known. */
    public static NetworkProfile withFacts(NetworkProfile profile, List<SourcedFact> facts) {
        return new NetworkProfile(
                profile.id(),
                profile.name(),
                profile.lifecycle(),
                profile.text(),
                profile.card(),
                profile.image(),
                profile.maxImages(),
                profile.fetchesPictures(),
                profile.cardImage(),
                profile.reconciliation(),
                profile.hosts(),
                profile.closedOn(),
                profile.substitute(),
                profile.byHand(),
                facts);
    }

    public static Channel channel(String network, String handle, String baseUrl) {
        return channel(network + "-fr", network, handle, baseUrl);
    }

    public static Channel channel(String id, String network, String handle, String baseUrl) {
        return new Channel(
                new ChannelId(id),
                new NetworkId(network),
                "Magazine",
                handle,
                "magazine",
                Locale.FRENCH,
                "fr",
                1,
                "redaction",
                "Articles",
                URI.create(baseUrl),
                ZoneId.of("Europe/Paris"));
    }

    public static PublishRequest text(Channel channel, String text) {
        return new PublishRequest(
                channel,
                "post-1/2026-11-22T10:00",
                text,
                Locale.FRENCH,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                CREATED_AT);
    }

    public static PublishRequest withPicture(PublishRequest request, Picture... pictures) {
        return new PublishRequest(
                request.channel(),
                request.deliveryKey(),
                request.text(),
                request.language(),
                request.hashtags(),
                request.link(),
                request.card(),
                List.of(pictures),
                request.cardThumbnail(),
                request.createdAt());
    }

    public static PublishRequest withHashtags(PublishRequest request, String... hashtags) {
        return new PublishRequest(
                request.channel(),
                request.deliveryKey(),
                request.text(),
                request.language(),
                List.of(hashtags),
                request.link(),
                request.card(),
                request.images(),
                request.cardThumbnail(),
                request.createdAt());
    }

    public static PublishRequest withLink(PublishRequest request, URI link) {
        return new PublishRequest(
                request.channel(),
                request.deliveryKey(),
                request.text(),
                request.language(),
                request.hashtags(),
                Optional.of(link),
                request.card(),
                request.images(),
                request.cardThumbnail(),
                request.createdAt());
    }

    public static PublishRequest withCard(PublishRequest request, LinkCard card, Optional<Picture> thumbnail) {
        return new PublishRequest(
                request.channel(),
                request.deliveryKey(),
                request.text(),
                request.language(),
                request.hashtags(),
                Optional.of(LINK),
                Optional.of(card),
                request.images(),
                thumbnail,
                request.createdAt());
    }

    /** The bytes are no real picture: networks that look inside get one from {@code SamplePictures}. */
    public static Picture picture(int bytes, String alt) {
        Rendition rendition = new Rendition(Bytes.of(new byte[bytes]), "image/jpeg", 1200, 628, "0".repeat(64));
        return new Picture(rendition, new AltText(alt));
    }

    /** The guard is on; every name resolves to a public address, so that no test asks a name server. */
    public static HttpLayer layer(Exchange exchange) {
        return new HttpLayer(
                exchange,
                new OutgoingAddresses(
                        Map.of(),
                        host -> List.of(InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 215, 14}))));
    }
}
