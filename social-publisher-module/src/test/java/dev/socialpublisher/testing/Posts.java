package dev.socialpublisher.testing;

import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.variant.Variant;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Posts and channels as tests need them. */
public final class Posts {
    public static final NetworkId X = new NetworkId("x");
    public static final ChannelId CHANNEL = new ChannelId("x-fr");
    public static final ArticleKey ARTICLE =
            new ArticleKey("magazine", "articles", "5f0c6a9e-0000-4000-8000-000000000001", Locale.FRENCH);
    public static final Instant CREATED = Instant.parse("2026-11-22T09:00:00Z");

    private Posts() {}

    public static Post in(PostState state) {
        Optional<Instant> dueAt = state == PostState.DRAFT ? Optional.empty() : Optional.of(CREATED.plusSeconds(3600));
        return new Post(
                PostId.random(),
                1,
                CHANNEL,
                X,
                ARTICLE,
                "La corne de brume de Men Garo",
                state,
                revision(1, "La corne de brume sonne toutes les trente secondes.", CREATED),
                Optional.empty(),
                dueAt,
                TimeToLive.STANDARD,
                "",
                List.of(),
                Outcome.NONE,
                "armelle",
                CREATED,
                CREATED);
    }

    public static Post scheduled(ChannelId channel, String text, Instant dueAt) {
        return new Post(
                PostId.random(),
                1,
                channel,
                X,
                ARTICLE,
                "La corne de brume de Men Garo",
                PostState.SCHEDULED,
                revision(1, text, CREATED),
                Optional.empty(),
                Optional.of(dueAt),
                TimeToLive.STANDARD,
                "",
                List.of(),
                Outcome.NONE,
                "armelle",
                CREATED,
                CREATED);
    }

    public static PostRevision revision(int number, String text, Instant at) {
        Variant variant = new Variant(
                X,
                Locale.FRENCH,
                text,
                List.of("Bretagne"),
                Optional.of(URI.create("https://magazine.example.org/phares/men-garo")),
                Optional.empty(),
                Optional.empty(),
                List.of());
        ArticleRef article = new ArticleRef(ARTICLE, new ArticleRevision("a".repeat(64)));
        return new PostRevision(number, variant, text, article, "", "", List.of(), List.of(), "armelle", at);
    }

    public static Channel channel(ChannelId id, int requiredApprovals) {
        return new Channel(
                id,
                X,
                "Le Phare",
                "lephare",
                "magazine",
                Locale.FRENCH,
                "fr",
                requiredApprovals,
                "redaction",
                "",
                URI.create("http://127.0.0.1:9"),
                ZoneId.of("Europe/Paris"));
    }
}
