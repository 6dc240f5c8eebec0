package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.approval.Decision;
import dev.socialpublisher.approval.Waiver;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.service.QueueWarning;
import dev.socialpublisher.variant.VariantImage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
        List<WarningJson> warnings) {

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
                    revision.actorId(),
                    revision.at());
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
