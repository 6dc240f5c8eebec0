package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.article.TextLink;
import dev.socialpublisher.text.Blank;
import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one block while it is being read: white space collapses as in a browser, no-break spaces stay, and the
 * ranges of links and bold words keep their places.
 */
final class TextRun {
    private final StringBuilder text = new StringBuilder();
    private final List<TextLink> links = new ArrayList<>();
    private final List<Span> bold = new ArrayList<>();
    private final List<Span> italic = new ArrayList<>();
    private boolean pendingSpace;

    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c)) {
                pendingSpace = true;
            } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
                flushSpace();
                text.append(c);
            }
        }
    }

    /** Two in a row separate paragraphs, which the collector does; here it is a line's end. */
    void lineBreak() {
        pendingSpace = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    boolean endsWithLineBreak() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    boolean isBlank() {
        return Blank.skip(text.toString(), 0) == text.length();
    }

    /** Where the next word will stand. */
    int mark() {
        boolean space = pendingSpace && !text.isEmpty() && !endsWithLineBreak();
        return text.length() + (space ? 1 : 0);
    }

    void link(int from, String target) {
        if (from < text.length() && !target.isBlank()) {
            links.add(new TextLink(new Span(from, text.length()), target.strip()));
        }
    }

    void bold(int from) {
        if (from < text.length()) {
            bold.add(new Span(from, text.length()));
        }
    }

    void italic(int from) {
        if (from < text.length()) {
            italic.add(new Span(from, text.length()));
        }
    }

    RawBlock toBlock(RawBlock.Kind kind) {
        return new RawBlock(kind, text.toString(), new Styles(links, bold, italic), "").normal();
    }

    private void flushSpace() {
        if (pendingSpace && !text.isEmpty() && !endsWithLineBreak()) {
            text.append(' ');
        }
        pendingSpace = false;
    }
}
