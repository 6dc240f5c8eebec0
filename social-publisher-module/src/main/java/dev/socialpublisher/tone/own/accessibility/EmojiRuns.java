package dev.socialpublisher.tone.own.accessibility;

import dev.socialpublisher.network.Emoji;
import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Emoji that stand side by side, spaces between them or not. */
record EmojiRuns(List<Span> emoji) {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{N}’',][ \\u00A0]?$");
    private static final Pattern WORD_AFTER = Pattern.compile("^[ \\u00A0]?\\p{Ll}");

    /** Those beyond the first {@code max} of each run. */
    static List<Obstacle> tooLong(String text, int max) {
        return in(text).stream()
                .filter(run -> run.emoji.size() > max)
                .map(run -> new Obstacle(
                        new Span(run.emoji.get(max).start(), run.span().end()), Optional.of(""), false))
                .toList();
    }

    /** Runs that a sentence goes on behind: where a listener waits for a word. */
    static List<Obstacle> amidWords(String text) {
        return in(text).stream()
                .map(EmojiRuns::span)
                .filter(span -> WORD_BEFORE
                                .matcher(text.substring(0, span.start()))
                                .find()
                        && WORD_AFTER.matcher(text.substring(span.end())).find())
                .map(span -> new Obstacle(span, Optional.empty(), false))
                .toList();
    }

    private Span span() {
        return new Span(emoji.get(0).start(), emoji.get(emoji.size() - 1).end());
    }

    private static List<EmojiRuns> in(String text) {
        List<EmojiRuns> runs = new ArrayList<>();
        List<Span> run = new ArrayList<>();
        Matcher matcher = CLUSTER.matcher(text);
        while (matcher.find()) {
            if (Emoji.isEmoji(matcher.group())) {
                run.add(new Span(matcher.start(), matcher.end()));
            } else if (!matcher.group().isBlank() && !run.isEmpty()) {
                runs.add(new EmojiRuns(List.copyOf(run)));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(new EmojiRuns(run));
        }
        return runs;
    }
}
