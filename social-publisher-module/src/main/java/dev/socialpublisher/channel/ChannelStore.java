package dev.socialpublisher.channel;

import dev.socialpublisher.network.fact.ServerLimits;
import java.util.List;
import java.util.Optional;

/** Keeps channels; each method one transaction. */
public interface ChannelStore {
    Optional<Channel> find(ChannelId id);

    /** All, ordered by id. */
    List<Channel> all();

    /** Adds or replaces by id; keeps credentials, posts and history. */
    void save(Channel channel);

    /** Replaces what the account's server told, and nothing that people may have changed meanwhile; no channel, no effect. */
    void learn(ChannelId id, ServerLimits limits);
}
