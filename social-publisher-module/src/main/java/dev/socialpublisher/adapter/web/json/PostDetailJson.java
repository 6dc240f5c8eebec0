package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.approval.Decision;
import dev.socialpublisher.approval.Waiver;
import dev.socialpublisher.delivery.reaction.Reading;
import dev.socialpublisher.network.HandPosting;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.service.QueueWarning;
import dev.socialpublisher.variant.VariantImage;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A post with everything that led to it. */
public record PostDetailJson(
        PostJson post,
        VariantJson variant,
        CheckJson check,
        List<WaiverJson> waivers,
        List<DecisionJson> decisions,
        List<HistoryJson> history,
        List<RevisionJson> revisions,
        @Nullable ArticleJson snapshot,
        List<WarningJson> warnings,
        @Nullable HandOutJson handOut,
        List<ReactionsJson> reactions) {

    /** What readers had done with the post at one time. */
    public record ReactionsJson(String reading, Instant readAt, long replies, long reposts, long likes) {
        public static ReactionsJson of(Reading reading) {
            return new ReactionsJson(
                    reading.time().name(),
                    reading.readAt(),
                    reading.reactions().replies(),
                    reading.reactions().reposts(),
                    reading.reactions().likes());
        }
    }

    /** A signed waiver. */
    public record WaiverJson(String rule, String part, String match, String reason, String actorId, Instant at) {
        public static WaiverJson of(Waiver waiver) {
            return new WaiverJson(
                    waiver.rule().value(),
                    waiver.part().name(),
                    waiver.match(),
                    waiver.reason(),
                    waiver.actorId(),
                    waiver.at());
        }
    }

    /** A reviewer's answer. */
    public record DecisionJson(String kind, String actorId, int revision, String comment, Instant at) {
        public static DecisionJson of(Decision decision) {
            return new DecisionJson(
                    decision.kind().name(), decision.actorId(), decision.revision(), decision.comment(), decision.at());
        }
    }

    /** A line of the history. */
    public record HistoryJson(
            Instant at,
            String actorId,
            String action,
            @Nullable String from,
            String to,
            int revision,
            String why) {
        public static HistoryJson of(HistoryEntry entry, Locale locale) {
            return new HistoryJson(
                    entry.at(),
                    entry.actorId(),
                    entry.action(),
                    entry.from().map(Enum::name).orElse(null),
                    entry.to().name(),
                    entry.revision(),
                    entry.why().in(locale));
        }
    }

    /** A revision, in short. */
    public record RevisionJson(
            int number,
            String text,
            List<String> hashtags,
            @Nullable String imageRef,
            String alt,
            List<RevisionImageJson> images,
            String actorId,
            Instant at) {
        public static RevisionJson of(PostRevision revision) {
            return new RevisionJson(
                    revision.number(),
                    revision.text(),
                    revision.variant().hashtags(),
                    revision.variant().image().map(image -> image.ref().id()).orElse(null),
                    revision.variant()
                            .image()
                            .map(VariantImage::alt)
                            .map(alt -> alt.value())
                            .orElse(""),
                    revisionImages(revision),
                    revision.actorId(),
                    revision.at());
        }
    }

    /** One of a revision's images; {@code hash} stands for its bytes as they were then. */
    public record RevisionImageJson(
            String ref, String alt, String credit, ArticleJson.@Nullable FocusJson focus, String hash) {}

    private static List<RevisionImageJson> revisionImages(PostRevision revision) {
        List<VariantImage> images = revision.variant().images();
        List<String> hashes = revision.imageHashes();
        return IntStream.range(0, images.size())
                .mapToObj(at -> image(images.get(at), at < hashes.size() ? hashes.get(at) : ""))
                .toList();
    }

    private static RevisionImageJson image(VariantImage image, String hash) {
        return new RevisionImageJson(
                image.ref().id(),
                image.alt().value(),
                image.credit().value(),
                image.focus().map(ArticleJson.FocusJson::of).orElse(null),
                hash);
    }

    /** What a person takes along who posts by hand; {@code link} is null where the text holds it. */
    public record HandOutJson(
            String text, @Nullable URI link, @Nullable URI page, List<String> hosts) {
        public static HandOutJson of(PostRevision revision, HandPosting network) {
            String text = revision.text();
            Optional<URI> apart = revision.variant().link().filter(link -> !text.contains(link.toString()));
            return new HandOutJson(
                    text,
                    apart.orElse(null),
                    network.page(text, revision.variant().link()).orElse(null),
                    network.hosts());
        }
    }

    /** Something overlooked, perhaps. */
    public record WarningJson(
            String kind, String message, @Nullable String postId) {
        public static WarningJson of(QueueWarning warning, Locale locale) {
            return new WarningJson(
                    warning.kind().name(),
                    warning.message().in(locale),
                    warning.other().toString());
        }
    }
}
