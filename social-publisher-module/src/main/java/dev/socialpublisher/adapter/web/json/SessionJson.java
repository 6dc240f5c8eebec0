package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.MonthlyCap;
import dev.socialpublisher.media.video.limit.VideoLimit;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.fact.PollLimit;
import dev.socialpublisher.queue.Hold;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in, and what the house has set up. */
public record SessionJson(
        ActorJson actor, String zone, List<String> languages, boolean soloMode, List<String> features) {

    /** A person. */
    public record ActorJson(String id, String name, List<String> roles) {
        public static ActorJson of(Actor actor) {
            return new ActorJson(
                    actor.id(),
                    actor.name(),
                    actor.roles().stream().map(Role::roleName).sorted().toList());
        }
    }

    /** Health of dispatch and of the files. */
    public record StatusJson(
            boolean dispatchEnabled,
            String dispatchReason,
            boolean needsConfirmation,
            @Nullable Instant lastTick,
            int overdue,
            Instant now,
            List<ToneJson.ProblemLineJson> ruleProblems) {}

    /** All channels. */
    public record ChannelListJson(List<ChannelJson> channels) {}

    /** A channel as the screens need it. */
    public record ChannelJson(
            String id,
            String network,
            String networkName,
            String name,
            String handle,
            String language,
            String charter,
            int requiredApprovals,
            String owner,
            String purpose,
            String zone,
            @Nullable HoldJson hold,
            String linkPlacement,
            int maxImages,
            int maxParts,
            int maxAltText,
            boolean takesWarning,
            boolean takesVideo,
            int maxVideoAltText,
            @Nullable PollLimit poll,
            int maxTitle,
            boolean byHand,
            @Nullable CapJson cap) {
        public static ChannelJson of(Channel channel, NetworkProfile profile, Optional<Hold> hold, Locale locale) {
            return new ChannelJson(
                    channel.id().value(),
                    channel.network().value(),
                    profile.name(),
                    channel.name(),
                    channel.handle(),
                    channel.language().toLanguageTag(),
                    channel.charter(),
                    channel.requiredApprovals(),
                    channel.owner(),
                    channel.purpose(),
                    channel.zone().getId(),
                    hold.map(inForce -> HoldJson.of(inForce, locale)).orElse(null),
                    profile.card().link().name(),
                    profile.image().isPresent() ? profile.maxImages() : 0,
                    profile.maxParts(),
                    profile.text().maxAltText(),
                    profile.warns(),
                    profile.video().isPresent(),
                    profile.video().map(VideoLimit::maxAltText).orElse(0),
                    PollLimit.of(profile).orElse(null),
                    profile.card().builtByUs() ? profile.card().maxTitle() : 0,
                    channel.byHand(),
                    channel.cap().map(CapJson::of).orElse(null));
        }
    }

    /** A channel's cap of each month; the amount is in the currency in which its network bills. */
    public record CapJson(@Nullable Integer posts, @Nullable BigDecimal amount) {
        static CapJson of(MonthlyCap cap) {
            return new CapJson(cap.posts().orElse(null), cap.amount().orElse(null));
        }

        Optional<MonthlyCap> toCap() {
            try {
                return MonthlyCap.of(Optional.ofNullable(posts), Optional.ofNullable(amount));
            } catch (IllegalArgumentException refused) {
                boolean few = posts != null && (posts < 1 || posts > MonthlyCap.MOST_POSTS);
                throw few
                        ? Checked.notLike("cap.posts", String.valueOf(posts), "60")
                        : Checked.notLike("cap.amount", String.valueOf(amount), "20.00");
            }
        }
    }

    /** Holds in force. */
    public record HoldListJson(List<HoldJson> holds) {
        public static HoldListJson of(List<Hold> holds, Locale locale) {
            return new HoldListJson(
                    holds.stream().map(hold -> HoldJson.of(hold, locale)).toList());
        }
    }

    /** A hold; {@code scope} is {@code all} or a channel id. */
    public record HoldJson(String scope, String actorId, String actorName, String why, Instant since) {
        static HoldJson of(Hold hold, Locale locale) {
            return new HoldJson(
                    hold.channel().map(id -> id.value()).orElse("all"),
                    hold.actorId(),
                    hold.actorName(),
                    hold.why().in(locale),
                    hold.since());
        }
    }

    /** Asks for a hold. */
    public record HoldRequestJson(String why) {
        public String reason() {
            return Checked.text("why", why, 500).strip();
        }
    }
}
