package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.approval.ApprovalPolicy;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.text.ThreadText;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.variant.VariantImage;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A post as a row of the queue. */
public record PostJson(
        String id,
        String etag,
        String channel,
        String channelName,
        String network,
        String networkName,
        ArticleJson.RefJson article,
        String title,
        String state,
        int revision,
        String text,
        @Nullable String imageRef,
        @Nullable DueJson due,
        @Nullable Instant dueAt,
        String timeToLive,
        String reason,
        boolean late,
        String articleState,
        int findings,
        int waivers,
        int approvals,
        int requiredApprovals,
        @Nullable String remoteId,
        @Nullable String address,
        int parts,
        int sentParts,
        boolean byHand,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        List<String> actions) {

    /** How an article stands now beside the one that a post was written on. */
    public enum ArticleState {
        SAME,
        CHANGED,
        UNPUBLISHED,
        DELETED,
        NONE
    }

    /** A page of posts. */
    public record PageJson(List<PostJson> posts, @Nullable String next) {}

    /** Counts for the tabs. */
    public record SummaryJson(
            Map<String, Integer> states, int toReview, int returnedToMe, int late, int needsAttention) {}

    /** A wall-clock time. */
    public record DueJson(
            String local, String zone, @Nullable String overlap) {
        static DueJson of(DueTime due) {
            return new DueJson(
                    due.local().toString(),
                    due.zone().getId(),
                    due.overlap().map(Enum::name).orElse(null));
        }
    }

    /**
     * What a row shows beside the post itself.
     *
     * @param late due, and not yet on its way
     * @param actions what the signed-in person may do now
     * @param locale of the reader
     */
    public record Surroundings(
            Channel channel,
            NetworkProfile profile,
            ArticleState articleState,
            boolean late,
            List<String> actions,
            Locale locale) {}

    public static PostJson of(Post post, Surroundings around) {
        PostRevision revision = post.revision();
        return new PostJson(
                post.id().toString(),
                etag(post),
                post.channel().value(),
                around.channel().name(),
                post.network().value(),
                around.profile().name(),
                ArticleJson.RefJson.of(post.article()),
                post.title(),
                post.state().name(),
                revision.number(),
                revision.text(),
                revision.variant()
                        .image()
                        .map(VariantImage::ref)
                        .map(MediaRef::id)
                        .orElse(null),
                post.due().map(DueJson::of).orElse(null),
                post.dueAt().orElse(null),
                post.timeToLive().name(),
                post.reason().in(around.locale()),
                around.late(),
                around.articleState().name(),
                (int) revision.findings().stream().filter(Finding::blocks).count(),
                revision.waivers().size(),
                ApprovalPolicy.approvals(post.decisions(), revision.number()),
                around.channel().requiredApprovals(),
                post.outcome().remoteId().orElse(null),
                post.outcome().address().map(URI::toString).orElse(null),
                ThreadText.parts(revision.text()).size(),
                post.outcome().progress().sent().size(),
                around.channel().byHand(),
                post.createdBy(),
                post.createdAt(),
                post.changedAt(),
                around.actions());
    }

    public static String etag(Post post) {
        return "\"" + post.version() + "\"";
    }
}
