package dev.socialpublisher.tone.go;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a pattern that is being translated, and what was written of its translation. Mutable, for one pattern. */
final class Reader {
    private final String source;
    private final StringBuilder written = new StringBuilder();
    private int at;

    Reader(String source) {
        this.source = source;
    }

    boolean atEnd() {
        return at >= source.length();
    }

    int at() {
        return at;
    }

    boolean sees(String signs) {
        return source.startsWith(signs, at);
    }

    boolean take(String signs) {
        boolean there = sees(signs);
        at += there ? signs.length() : 0;
        return there;
    }

    /** One sign; a pair of surrogates is two. */
    char next() {
        return source.charAt(at++);
    }

    /** What the expression finds right here; not read yet. */
    Optional<MatchResult> look(Pattern expression) {
        Matcher matcher = expression.matcher(source).region(at, source.length());
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** Reads what {@link #look} found. */
    void skip(MatchResult found) {
        at = found.end();
    }

    void write(String java) {
        written.append(java);
    }

    void write(char java) {
        written.append(java);
    }

    String written() {
        return written.toString();
    }
}
