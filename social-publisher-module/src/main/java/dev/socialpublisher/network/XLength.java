package dev.socialpublisher.network;

import com.twitter.twittertext.TwitterTextParser;

/**
 * A text's length as X weighs it (twitter-text 3.1.0, configuration 3): most signs of western languages one, others two,
 * an address 23, an emoji two. X's own parser takes half a millisecond for a post, so only those words go to it that may
 * hold an address or an emoji: neither reaches over a space or a line's end.
 */
final class XLength {
    private static final int LINK = 23;
    private static final int NOT_SURE = -1;

    private XLength() {}

    /** Of a text in NFC; 0 for a blank one, as X has it. */
    static int of(String text) {
        int weight = 0;
        int unsureWords = 0;
        StringBuilder unsure = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = behindWord(text, start);
            int word = weight(text, start, end);
            if (word == NOT_SURE) {
                unsure.append(text, start, end).append(' ');
                unsureWords++;
            } else {
                weight += word;
            }
            weight += end < text.length() ? 1 : 0;
            start = end + 1;
        }
        if (text.trim().isEmpty()) {
            return 0;
        }
        return unsureWords == 0
                ? weight
                : weight + TwitterTextParser.parseTweet(unsure.toString()).weightedLength - unsureWords;
    }

    /** At least its length. */
    static long atMost(String text) {
        long most = 0;
        for (int i = 0; i < text.length(); i++) {
            most += isLight(text.charAt(i)) ? 1 : 2;
            most += mayPartAddress(text, i, text.length()) ? LINK : 0;
        }
        return most;
    }

    private static int behindWord(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static int weight(String text, int start, int end) {
        int weight = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (mayPartAddress(text, i, end) || !(isLight(c) || isHeavy(c))) {
                return NOT_SURE;
            }
            weight += isLight(c) ? 1 : 2;
        }
        return weight;
    }

    /** An address has a name and behind a full stop a domain that exists. */
    private static boolean mayPartAddress(String text, int at, int end) {
        return text.charAt(at) == '.' && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Weighs one wherever it stands; © and ® may be emoji. */
    private static boolean isLight(char c) {
        return (c <= '\u10FF' && c != '©' && c != '®') || (c >= '\u2010' && c <= '\u201F');
    }

    /** The common ones that weigh two and are no emoji: the ellipsis, the narrow no-break space, the euro. */
    private static boolean isHeavy(char c) {
        return c == '…' || c == '\u202F' || c == '€';
    }
}
