package dev.socialpublisher.sandbox.threads;

import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Limits of a post's words (Threads API documentation, checked 2026-11-22). */
final class ThreadsText {

    /** Characters; an emoji counts as many as it has bytes in UTF-8. */
    static final int MAX = 500;

    private static final int MAX_LINKS = 5;
    private static final int MAX_ALT = 1000;

    /** From here on code points are pictures, almost all of them. */
    private static final int PICTURES = 0x1F000;

    private static final int JOINER = 0x200D;
    private static final int VARIATION = 0xFE0F;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private ThreadsText() {}

    static void check(String text) {
        int used = text.codePoints().map(ThreadsText::weight).sum();
        if (used > MAX) {
            throw GraphProblem.invalid("Param text must be at most " + MAX + " characters long, it has " + used);
        }
        Set<String> links =
                LINK.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
        if (links.size() > MAX_LINKS) {
            throw GraphProblem.invalid("THREADS_API__LINK_LIMIT_EXCEEDED: " + links.size() + " different links");
        }
    }

    static void checkAlt(String alt) {
        if (alt.codePointCount(0, alt.length()) > MAX_ALT) {
            throw GraphProblem.invalid("Param alt_text must be at most " + MAX_ALT + " characters long");
        }
    }

    private static int weight(int codePoint) {
        if (codePoint >= PICTURES) {
            return 4;
        }
        return codePoint == JOINER || codePoint == VARIATION ? 3 : 1;
    }
}
