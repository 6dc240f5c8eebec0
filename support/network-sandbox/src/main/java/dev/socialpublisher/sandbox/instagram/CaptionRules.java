package dev.socialpublisher.sandbox.instagram;

import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.util.regex.Pattern;

/** Limits of a caption and an alternative text (content publishing guide, checked 2026-11-22). */
final class CaptionRules {

    /** Characters; that they are code points is not documented. */
    static final int MAX_CAPTION = 2200;

    private static final int MAX_HASHTAGS = 30;
    private static final int MAX_MENTIONS = 20;
    static final int MAX_ALT = 1000;

    private static final Pattern HASHTAG = Pattern.compile("(?<![\\p{L}\\p{N}_#&])#[\\p{N}_]*\\p{L}");
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_.@])@[A-Za-z0-9_]");

    private CaptionRules() {}

    static void check(String caption) {
        atMost("characters", length(caption), MAX_CAPTION);
        atMost("hashtags", HASHTAG.matcher(caption).results().count(), MAX_HASHTAGS);
        atMost("mentions", MENTION.matcher(caption).results().count(), MAX_MENTIONS);
    }

    /** That hashtags and mentions are refused with the same subcode as the length is not documented. */
    private static void atMost(String what, long count, int max) {
        if (count > max) {
            throw GraphProblem.coded(
                    100,
                    2_207_010,
                    "Caption too long",
                    "The caption has " + count + " " + what + ", allowed are " + max + ".");
        }
    }

    static void checkAlt(String alt) {
        if (length(alt) > MAX_ALT) {
            throw GraphProblem.invalid("Param alt_text has " + length(alt) + " characters, allowed are " + MAX_ALT);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
