package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.approval.Waivers;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.check.ToneReview;
import dev.socialpublisher.tone.Finding;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Holds a post that the rules of today would not let through, at the time it would really leave. */
public final class ToneGate implements Gate {
    private final ToneReview tone;
    private final ChannelStore channels;
    private final Clock clock;

    public ToneGate(ToneReview tone, ChannelStore channels, Clock clock) {
        this.tone = tone;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public GateResult check(Claim claim) {
        Optional<Channel> channel = channels.find(claim.post().channel());
        if (channel.isEmpty()) {
            return new GateResult.Hold(Wording.of(
                    "there is no channel %s any more",
                    "le compte %s n’existe plus", claim.post().channel()));
        }
        ToneReview.Times times = new ToneReview.Times(clock.instant(), Optional.empty());
        List<Finding> open = tone.open(claim.post(), channel.get(), times);
        return open.isEmpty()
                ? GateResult.pass()
                : new GateResult.Hold(Wording.of(
                        "the rules no longer let it through: %s",
                        "les règles ne le laissent plus passer\u00a0: %s", Waivers.describe(open)));
    }
}
