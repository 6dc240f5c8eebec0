package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.approval.WaiverRequest;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.queue.authoring.Content;
import dev.socialpublisher.queue.authoring.Draft;
import dev.socialpublisher.queue.authoring.Submission;
import dev.socialpublisher.queue.service.Resolution;
import dev.socialpublisher.queue.service.Retraction;
import dev.socialpublisher.queue.service.Rewording;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.variant.VariantPart;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bodies that ask for something. */
public final class RequestJson {
    private static final int MOST_WORDS = 2000;
    private static final int MOST_TEXT = 70_000;

    private RequestJson() {}

    /** A time asked for. */
    public record DueRequest(
            String local, String zone, @Nullable String overlap) {
        private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");
        private static final String LOCAL_EXAMPLE = "2026-12-31T18:30";

        DueTime toDue() {
            return new DueTime(
                    time(),
                    parsedZone(),
                    Optional.ofNullable(overlap)
                            .map(choice -> Checked.oneOf("due.overlap", choice, DueTime.Overlap.class)));
        }

        private LocalDateTime time() {
            String text = Checked.matching("due.local", local, LOCAL, LOCAL_EXAMPLE);
            try {
                return LocalDateTime.parse(text);
            } catch (DateTimeException e) {
                throw Checked.notLike("due.local", text, LOCAL_EXAMPLE);
            }
        }

        private ZoneId parsedZone() {
            String text = Checked.text("due.zone", zone, 60);
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw Checked.notLike("due.zone", text, "Europe/Paris");
            }
        }

        static Optional<DueTime> optional(@Nullable DueRequest due) {
            return Optional.ofNullable(due).map(DueRequest::toDue);
        }
    }

    /** A waiver asked for. */
    public record WaiverAsk(String rule, String part, String match, String reason) {
        private WaiverRequest toWaiver() {
            return new WaiverRequest(
                    Checked.valid("waivers.rule", Checked.text("waivers.rule", rule, 200), RuleId::new, "Fr.Urgence"),
                    Checked.oneOf("waivers.part", part, VariantPart.class),
                    Checked.text("waivers.match", match, 2000),
                    Checked.text("waivers.reason", reason, 1000));
        }

        static List<WaiverRequest> all(@Nullable List<WaiverAsk> asked) {
            return Checked.list("waivers", asked, 50).stream()
                    .map(WaiverAsk::toWaiver)
                    .toList();
        }
    }

    /** What to check. */
    public record CheckAsk(
            String channel,
            ArticleJson.RefJson article,
            VariantJson variant,
            @Nullable DueRequest due) {
        public String channelId() {
            return Checked.text("channel", channel, 60);
        }

        public ArticleJson.RefJson articleRef() {
            return Checked.present("article", article);
        }

        public VariantJson content() {
            return Checked.present("variant", variant);
        }

        public Optional<DueTime> dueTime() {
            return DueRequest.optional(due);
        }
    }

    /** A new post. */
    public record NewPost(
            String channel,
            ArticleJson.RefJson article,
            VariantJson variant,
            @Nullable Boolean submit,
            @Nullable DueRequest due,
            @Nullable String timeToLive,
            @Nullable List<WaiverAsk> waivers) {
        public boolean submits() {
            return Checked.present("submit", submit);
        }

        public String channelId() {
            return Checked.text("channel", channel, 60);
        }

        public ArticleKey toKey(String site) {
            return Checked.present("article", article).toKey(site);
        }

        public Draft toDraft(ChannelId id, ArticleKey key) {
            return new Draft(id, key, content(variant, waivers), DueRequest.optional(due), ttl(timeToLive));
        }
    }

    /** New content. */
    public record ContentAsk(VariantJson variant, @Nullable List<WaiverAsk> waivers) {
        public Content toContent() {
            return content(variant, waivers);
        }
    }

    /** A draft on its way. */
    public record SubmissionAsk(
            @Nullable DueRequest due,
            @Nullable String timeToLive,
            @Nullable List<WaiverAsk> waivers) {
        public Submission toSubmission() {
            return new Submission(DueRequest.optional(due), ttl(timeToLive), WaiverAsk.all(waivers));
        }
    }

    /** A correction by the reviewer. */
    public record CorrectionAsk(
            VariantJson variant, @Nullable List<WaiverAsk> waivers, String comment) {
        public Content toContent() {
            return content(variant, waivers);
        }

        public String words() {
            return RequestJson.words(comment);
        }
    }

    /** Words beside an action. */
    public record CommentAsk(String comment) {
        public String words() {
            return RequestJson.words(comment);
        }
    }

    /** Another time. */
    public record TimingAsk(@Nullable DueRequest due) {
        public Optional<DueTime> toDue() {
            return DueRequest.optional(due);
        }
    }

    /** Back on its way. */
    public record ReleaseAsk(String comment, @Nullable DueRequest due) {
        public String words() {
            return RequestJson.words(comment);
        }

        public Optional<DueTime> toDue() {
            return DueRequest.optional(due);
        }
    }

    /** What a person found on the network. */
    public record ResolutionAsk(
            @Nullable Boolean published, @Nullable String address, String comment) {
        public Resolution toResolution() {
            return new Resolution(
                    Checked.present("published", published),
                    Checked.webAddress("address", address),
                    RequestJson.words(comment));
        }
    }

    /** Why a published post goes, and who deletes it. */
    public record RetractionAsk(@Nullable Boolean byHand, String comment) {
        public Retraction toRetraction() {
            return new Retraction(Boolean.TRUE.equals(byHand), RequestJson.words(comment));
        }
    }

    /** Other words for a published post, and why. */
    public record RewordingAsk(String text, String comment) {
        public Rewording toRewording() {
            return new Rewording(Checked.text("text", text, MOST_TEXT), RequestJson.words(comment));
        }
    }

    private static Content content(@Nullable VariantJson variant, @Nullable List<WaiverAsk> waivers) {
        return new Content(Checked.present("variant", variant).toVariant(), WaiverAsk.all(waivers));
    }

    private static String words(@Nullable String comment) {
        return Checked.text("comment", comment, MOST_WORDS);
    }

    private static TimeToLive ttl(@Nullable String name) {
        return name == null ? TimeToLive.STANDARD : Checked.oneOf("timeToLive", name, TimeToLive.class);
    }
}
