package dev.socialpublisher.queue;

import dev.socialpublisher.channel.ChannelId;
import java.util.List;
import java.util.Optional;

/** Keeps the holds in force; each method one transaction. */
public interface HoldStore {
    List<Hold> all();

    /** Puts a hold; repeating it keeps the first. */
    void put(Hold hold);

    /** Lifts the hold of a channel, or the general one when empty; nothing happens where there is none. */
    void lift(Optional<ChannelId> channel, String actorId);
}
