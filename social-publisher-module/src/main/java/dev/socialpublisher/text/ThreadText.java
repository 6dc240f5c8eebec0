package dev.socialpublisher.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the parts of a thread stand in one text: a line of three hyphens between two of them. One text stays what people
 * write, check, compare and approve; only counting and sending look at the parts.
 */
public final class ThreadText {
    /** What stands between two parts, with the lines around it. */
    public static final String BREAK = "\n\n---\n\n";

    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*---[ \\t]*(?:\\R|\\z)");

    private ThreadText() {}

    /** At least one, stripped; a part without words is none, unless there is no other. */
    public static List<String> parts(String text) {
        if (!text.contains("---")) {
            return List.of(text);
        }
        List<String> parts = Stream.of(LINE.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? List.of("") : parts;
    }
}
