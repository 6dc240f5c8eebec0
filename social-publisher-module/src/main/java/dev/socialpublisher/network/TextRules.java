package dev.socialpublisher.network;

/**
 * A network's limits on text.
 *
 * @param limit most, in the unit of {@code counting}
 * @param secondLimit most UTF-8 bytes beside it, 0 = none
 * @param linkWeight what a link counts, 0 = as written
 * @param maxHashtags 0 = unlimited
 * @param maxAltText in UTF-16 units, 0 = the network has no alternative text
 * @param foldAfter graphemes after which the network folds the text, 0 = never
 */
public record TextRules(
        CountingRule counting,
        int limit,
        int secondLimit,
        int linkWeight,
        int maxHashtags,
        int maxAltText,
        int foldAfter) {}
