package dev.socialpublisher.tone.kind;

import dev.socialpublisher.text.Sentences;
import dev.socialpublisher.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** What a rule counts within: the key {@code scope}. */
enum TextScope {
    TEXT,
    PARAGRAPH,
    SENTENCE;

    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    List<Span> units(CheckedText text) {
        return switch (this) {
            case TEXT -> List.of(new Span(0, text.text().length()));
            case PARAGRAPH ->
                LINE.matcher(text.text())
                        .results()
                        .map(line -> new Span(line.start(), line.end()))
                        .toList();
            case SENTENCE -> Sentences.split(text.text(), text.locale());
        };
    }
}
