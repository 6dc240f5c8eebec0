package dev.socialpublisher.network;

/**
 * A network's limits on text.
 *
 * @param limit most, in the unit of {@code counting}
 * @param pictureLimit most with a picture, 0 = the same as without
 * @param secondLimit most UTF-8 bytes beside it, 0 = none
 * @param linkWeight what a link counts, 0 = as written
 * @param maxHashtags 0 = unlimited
 * @param maxAltText in UTF-16 units, 0 = the network has no alternative text
 * @param foldAfter graphemes after which the network folds the text, 0 = never
 */
public record TextRules(
        CountingRule counting,
        int limit,
        int pictureLimit,
        int secondLimit,
        int linkWeight,
        int maxHashtags,
        int maxAltText,
        int foldAfter) {
    /** A network whose limit is the same with a picture. */
    public TextRules(
            CountingRule counting,
            int limit,
            int secondLimit,
            int linkWeight,
            int maxHashtags,
            int maxAltText,
            int foldAfter) {
        this(counting, limit, 0, secondLimit, linkWeight, maxHashtags, maxAltText, foldAfter);
    }

    /** Most, in the unit of {@code counting}, with or without a picture. */
    public int limit(boolean pictured) {
        return pictured && pictureLimit > 0 ? pictureLimit : limit;
    }
}
