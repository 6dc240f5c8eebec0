package dev.socialpublisher.delivery.reaction;

import dev.socialpublisher.connector.ability.Reactions;
import java.time.Instant;

/** What a network told of one post at one time. */
public record Reading(ReadingTime time, Instant readAt, Reactions reactions) {}
