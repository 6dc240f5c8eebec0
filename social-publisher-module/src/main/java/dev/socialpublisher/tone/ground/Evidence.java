package dev.socialpublisher.tone.ground;

import dev.socialpublisher.article.Passage;

/**
 * What the article says to a claim.
 *
 * @param words the article's own words that answer the claim
 * @param passage the sentence that they stand in
 */
public record Evidence(String words, Passage passage) {}
