package dev.socialpublisher.queue;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.Wording;
import java.time.Instant;
import java.util.Optional;

/** A switch that stops dispatch: everything, or one channel. Shown as a banner with who, why and since when. */
public record Hold(Optional<ChannelId> channel, String actorId, String actorName, Wording why, Instant since) {}
