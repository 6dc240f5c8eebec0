package dev.socialpublisher.delivery.gate;

import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.budget.CapCheck;

/** Holds a post for which its channel's monthly cap, as it is now, leaves no room. */
public final class CapGate implements Gate {
    private final CapCheck caps;
    private final ChannelStore channels;

    public CapGate(CapCheck caps, ChannelStore channels) {
        this.caps = caps;
        this.channels = channels;
    }

    @Override
    public GateResult check(Claim claim) {
        Post post = claim.post();
        return channels.find(post.channel())
                .flatMap(channel -> caps.beforeDispatch(post, channel))
                .<GateResult>map(over -> new GateResult.Hold(Wording.of(
                        "%s; release it once the cap is raised, or for another month",
                        "%s ; relancez-le quand le plafond est relevé, ou pour un autre mois", over)))
                .orElseGet(GateResult::pass);
    }
}
