package dev.socialpublisher.delivery.run;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Delivery;
import dev.socialpublisher.delivery.Dispatch;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.delivery.Halt;
import dev.socialpublisher.delivery.Lease;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Post;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store around which a process can die, before and after each write. */
final class FaultyDispatch implements DispatchStore {
    /** Told before ({@code before-claim}) and after ({@code after-claim}) each write; may throw. */
    interface Faults {
        void at(String point);
    }

    private final DispatchStore real;
    private final Faults faults;

    FaultyDispatch(DispatchStore real, Faults faults) {
        this.real = real;
        this.faults = faults;
    }

    @Override
    public Optional<Claim> claim(Change toPublishing, Lease lease, Instant now) {
        faults.at("before-claim");
        Optional<Claim> claim = real.claim(toPublishing, lease, now);
        faults.at("after-claim");
        return claim;
    }

    @Override
    public Optional<Claim> begin(Claim claim, Lease extended, Instant now) {
        faults.at("before-attempt");
        Optional<Claim> begun = real.begin(claim, extended, now);
        faults.at("after-attempt");
        return begun;
    }

    @Override
    public Optional<Post> settle(Delivery delivery) {
        faults.at("before-record");
        Optional<Post> post = real.settle(delivery);
        faults.at("after-record");
        return post;
    }

    @Override
    public List<ChannelId> channelsDue(Instant now) {
        return real.channelsDue(now);
    }

    @Override
    public Optional<Post> nextDue(ChannelId channel, Instant now) {
        return real.nextDue(channel, now);
    }

    @Override
    public List<Post> dueBefore(Instant before, int limit) {
        return real.dueBefore(before, limit);
    }

    @Override
    public boolean remember(Post seen, Dispatch dispatch) {
        return real.remember(seen, dispatch);
    }

    @Override
    public List<Claim> expired(Instant now, int limit) {
        return real.expired(now, limit);
    }

    @Override
    public List<Claim> pending(Instant now, int limit) {
        return real.pending(now, limit);
    }

    @Override
    public List<Claim> uncertain(Instant now, int limit) {
        return real.uncertain(now, limit);
    }

    @Override
    public List<Attempt> attempts(String deliveryKey) {
        return real.attempts(deliveryKey);
    }

    @Override
    public StepJournal journal(String deliveryKey) {
        return real.journal(deliveryKey);
    }

    @Override
    public void forgetSteps(String deliveryKey) {
        real.forgetSteps(deliveryKey);
    }

    @Override
    public void halt(Halt halt) {
        real.halt(halt);
    }

    @Override
    public List<Halt> halts(Instant now) {
        return real.halts(now);
    }

    @Override
    public int overdue(Instant before) {
        return real.overdue(before);
    }

    @Override
    public Optional<Instant> nextDueAt() {
        return real.nextDueAt();
    }
}
