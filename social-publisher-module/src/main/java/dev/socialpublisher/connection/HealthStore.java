package dev.socialpublisher.connection;

import dev.socialpublisher.channel.ChannelId;
import java.util.Map;

/** Keeps what the last test of each channel found; each method one transaction. */
public interface HealthStore {
    Map<ChannelId, Health> all();

    void save(ChannelId channel, Health health);
}
