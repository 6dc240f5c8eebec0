package dev.socialpublisher.adapter.connector.http.search;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares what was sent with what a network gives back: spaces and the composition of letters change, words do not. */
public final class SameWords {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SameWords() {}

    public static boolean are(String theirs, String ours) {
        return normal(theirs).equals(normal(ours));
    }

    /** What stands between spaces, in order. */
    public static Stream<String> in(String text) {
        return SPACES.splitAsStream(text);
    }

    private static String normal(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
