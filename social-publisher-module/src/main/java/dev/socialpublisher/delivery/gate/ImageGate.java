package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleSource;
import dev.socialpublisher.article.SnapshotStore;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.check.ImageRights;
import dev.socialpublisher.queue.check.VideoCheck;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantVideo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds a post whose picture or video is gone, is another one than approved, or may no longer be used. */
public final class ImageGate implements Gate {
    /** What pictures are judged by. */
    public record Sources(MediaSource media, ArticleSource articles, SnapshotStore snapshots, ChannelStore channels) {}

    private final Sources sources;
    private final Clock clock;

    public ImageGate(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public GateResult check(Claim claim) {
        Post post = claim.post();
        PostRevision revision = post.revision();
        List<VariantImage> images = revision.variant().images();
        List<String> hashes = revision.imageHashes();
        Stream<Wording> pictures = IntStream.range(0, images.size())
                .mapToObj(at -> wrong(images.get(at).ref(), at < hashes.size() ? hashes.get(at) : "", post))
                .flatMap(Optional::stream);
        Stream<Wording> thumbnail = revision.variant().card().flatMap(LinkCard::thumbnail).stream()
                .flatMap(ref -> wrong(ref, revision.thumbnailHash(), post).stream());
        Stream<Wording> video = revision.variant().video().stream().flatMap(chosen -> wrong(chosen, post).stream());
        return Stream.of(pictures, thumbnail, video)
                .flatMap(reasons -> reasons)
                .findFirst()
                .<GateResult>map(GateResult.Hold::new)
                .orElse(GateResult.pass());
    }

    private Optional<Wording> wrong(MediaRef ref, String approvedHash, Post post) {
        Optional<String> hash =
                sources.media().open(ref).map(content -> content.bytes().sha256());
        if (hash.isEmpty()) {
            return Optional.of(Wording.of(
                    "picture %s is no longer in the media store",
                    "l’image %s n’est plus dans la médiathèque", ref.id()));
        }
        if (!hash.get().equals(approvedHash)) {
            return Optional.of(Wording.of(
                    "picture %s was replaced after approval; look at it and submit the post again",
                    "l’image %s a été remplacée après la validation\u202f; vérifiez-la et soumettez le post à nouveau",
                    ref.id()));
        }
        return article(post)
                .flatMap(article -> ImageRights.expired(ref, article, today(post)))
                .map(image -> Wording.of(
                        "picture %s may be used on networks until %s only",
                        "l’image %s n’était utilisable sur les réseaux que jusqu’au %s",
                        image.label(),
                        Wording.day(image.socialUseUntil().orElseThrow())));
    }

    private Optional<Wording> wrong(VariantVideo chosen, Post post) {
        Optional<VideoFacts> facts = sources.media().video(chosen.ref());
        if (facts.isEmpty()) {
            return Optional.of(VideoCheck.gone(chosen.ref()).wording());
        }
        if (!facts.get().hash().equals(chosen.hash())) {
            return Optional.of(Wording.of(
                    "video %s was replaced after approval; watch it and submit the post again",
                    "la vidéo %s a été remplacée après la validation\u202f; regardez-la et soumettez le post à nouveau",
                    facts.get().fileName()));
        }
        return article(post).flatMap(article -> VideoCheck.expired(chosen.ref(), article, today(post)));
    }

    private Optional<Article> article(Post post) {
        return sources.articles()
                .find(post.article())
                .or(() -> sources.snapshots().find(post.revision().article()));
    }

    private LocalDate today(Post post) {
        return sources.channels()
                .find(post.channel())
                .map(Channel::zone)
                .map(zone -> clock.instant().atZone(zone).toLocalDate())
                .orElseGet(() -> clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
