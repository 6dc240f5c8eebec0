package dev.socialpublisher.tone;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A post beside which a text goes out.
 *
 * @param channel its name, as people know it
 * @param at when it went out or is to go out, in its channel's zone; empty while no time is known
 * @param text its words, without hashtags and link
 */
public record OtherPost(String channel, Optional<ZonedDateTime> at, String text) {}
