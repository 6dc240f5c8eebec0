package dev.socialpublisher.queue.service;

/**
 * Other words for a published post.
 *
 * @param text what takes the place of the variant's text; hashtags, link and pictures stay
 * @param comment why; everybody reads it
 */
public record Rewording(String text, String comment) {}
