package dev.socialpublisher.testing;

import dev.socialpublisher.approval.Waiver;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticlePart;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.WaivableBy;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Objective;
import dev.socialpublisher.variant.PostLabel;
import dev.socialpublisher.variant.Provenance;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import dev.socialpublisher.variant.VariantVideo;
import dev.socialpublisher.variant.poll.VariantPoll;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Posts and channels as tests need them. */
public final class Posts {
    public static final NetworkId X = new NetworkId("x");
    public static final ChannelId CHANNEL = new ChannelId("x-fr");
    public static final ArticleKey ARTICLE =
            new ArticleKey("magazine", "articles", "5f0c6a9e-0000-4000-8000-000000000001", Locale.FRENCH);
    public static final Instant CREATED = Instant.parse("2026-11-22T09:00:00Z");

    private Posts() {}

    public static Post in(PostState state) {
        return in(CHANNEL, state);
    }

    public static Post in(ChannelId channel, PostState state) {
        Optional<Instant> dueAt = state == PostState.DRAFT ? Optional.empty() : Optional.of(CREATED.plusSeconds(3600));
        return post(channel, state, "La corne de brume sonne toutes les trente secondes.", dueAt);
    }

    /** As it is once a person has stopped it, and whatever has become of it since. */
    public static Post stoppedBy(String person, Post post) {
        return new Post(
                post.origin(),
                post.version(),
                new Post.Standing(post.state(), post.reason(), post.changedAt(), Optional.of(person)),
                post.revision(),
                post.timing(),
                post.decisions(),
                post.outcome());
    }

    public static Post scheduled(ChannelId channel, String text, Instant dueAt) {
        return post(channel, PostState.SCHEDULED, text, Optional.of(dueAt));
    }

    private static Post post(ChannelId channel, PostState state, String text, Optional<Instant> dueAt) {
        return new Post(
                new Post.Origin(
                        PostId.random(), channel, X, ARTICLE, "La corne de brume de Men Garo", "armelle", CREATED),
                1,
                new Post.Standing(state, Wording.NONE, CREATED, Optional.empty()),
                revision(1, text, CREATED),
                new Post.Timing(Optional.empty(), dueAt, TimeToLive.STANDARD),
                List.of(),
                Outcome.NONE);
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

    public static PostRevision withImage(String text, MediaRef picture, String hash) {
        PostRevision plain = revision(1, text, CREATED);
        VariantImage image = new VariantImage(picture, new AltText("Le phare de Men Garo"), Credit.NONE);
        return new PostRevision(
                1,
                plain.variant().withImage(Optional.of(image)),
                plain.text(),
                plain.article(),
                hash,
                "",
                List.of(),
                List.of(),
                plain.actorId(),
                plain.at());
    }

    /** With every part that a revision can have. */
    public static PostRevision fullRevision() {
        MediaRef picture = new MediaRef("jcr:0f4c");
        Span all = new Span(0, 4);
        Variant variant = new Variant(
                X,
                Locale.FRENCH,
                "Lire « Men Garo » 🐦‍🔥",
                List.of("Bretagne", "MenGaro"),
                Optional.of(URI.create("https://magazine.example.org/phares/men-garo?sp=0123abcd")),
                Optional.of(new VariantImage(picture, new AltText("Le phare"), new Credit("A. Rospabé"))),
                Optional.of(new LinkCard("Men Garo", "Un phare", Optional.of(picture))),
                List.of(new Provenance(all, new Passage(ArticlePart.BODY, 3, all, "Lire"), true)),
                Set.of(PostLabel.SPONSORED, PostLabel.ASSISTED),
                List.of(new VariantImage(new MediaRef("jcr:0f4d"), new AltText("La lanterne"), Credit.NONE)),
                Optional.of(Objective.PARTNERSHIP),
                Optional.of("Tempête"),
                Optional.of(new VariantVideo(
                        new MediaRef("jcr:0f4e"),
                        new AltText("La mer à marée basse"),
                        new Credit("Y. Kermeur"),
                        "b".repeat(64))),
                Optional.of(new VariantPoll("Et vous ?", List.of("Oui", "Non"), 24)));
        Finding finding = new Finding(
                new RuleId("Fr.Clickbait"),
                Severity.ERROR,
                WaivableBy.PUBLISHER,
                VariantPart.TEXT,
                all,
                "Lire",
                "Évitez « Lire ».",
                "",
                Optional.of(new Fix("Voir", false)),
                "1 (abc)");
        Waiver waiver = new Waiver(finding.rule(), finding.part(), "Lire", "titre exact", "paul", CREATED);
        return new PostRevision(
                1,
                variant,
                "Lire « Men Garo » 🐦‍🔥\n\n#Bretagne #MenGaro",
                new ArticleRef(ARTICLE, new ArticleRevision("b".repeat(64))),
                "c".repeat(64) + "," + "e".repeat(64),
                "d".repeat(64),
                List.of(finding),
                List.of(waiver),
                "armelle",
                CREATED);
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
