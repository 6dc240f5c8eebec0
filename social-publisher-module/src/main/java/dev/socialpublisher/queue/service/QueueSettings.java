package dev.socialpublisher.queue.service;

/**
 * How the house works.
 *
 * @param soloMode whether a person may approve their own post; each time is logged
 */
public record QueueSettings(boolean soloMode) {}
