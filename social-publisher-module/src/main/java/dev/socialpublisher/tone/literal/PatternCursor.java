package dev.socialpublisher.tone.literal;

import dev.socialpublisher.tone.literal.Needed.Repeat;
import dev.socialpublisher.tone.literal.PatternReader.NotSure;
import java.util.Optional;

/** A place in a regular expression, and the small things that can be read there. */
final class PatternCursor {
    /** Escapes that stand for one of several signs, for a sign that is no word, or for a place. */
    private static final String CLASSES_AND_PLACES = "dDwWsSbBhHvVRXAzZGtnrfae";

    private final String source;
    private int at;

    PatternCursor(String source) {
        this.source = source;
    }

    /** What a parenthesis opens. */
    enum Group {
        CONTENT,
        LOOK,
        FLAGS
    }

    boolean atEnd() {
        return at >= source.length();
    }

    boolean sees(char c) {
        return !atEnd() && source.charAt(at) == c;
    }

    boolean take(char c) {
        boolean there = sees(c);
        at += there ? 1 : 0;
        return there;
    }

    void expect(char c) {
        if (!take(c)) {
            throw new NotSure();
        }
    }

    void expectEnd() {
        if (!atEnd()) {
            throw new NotSure();
        }
    }

    /** A sign that stands for itself; empty for one that does not, which is read too. */
    Optional<String> sign() {
        if (take('\\')) {
            return escaped();
        }
        String sign = next();
        return ".^$".contains(sign) ? Optional.empty() : Optional.of(sign);
    }

    /** Behind an opening parenthesis, up to its content; flags alone up to behind the closing one. */
    Group group() {
        if (!take('?')) {
            return Group.CONTENT;
        }
        if (take(':') || take('>')) {
            return Group.CONTENT;
        }
        if (take('=') || take('!')) {
            return Group.LOOK;
        }
        if (take('<')) {
            if (take('=') || take('!')) {
                return Group.LOOK;
            }
            skipBehind('>');
            return Group.CONTENT;
        }
        return flags();
    }

    /** Behind an opening bracket, up to behind the closing one. */
    void skipClass() {
        int depth = 1;
        refuseClosingFirst();
        while (depth > 0) {
            if (take('\\')) {
                refuse("QEukxcN0");
                String unused = next();
            } else if (take('[')) {
                depth++;
                refuseClosingFirst();
            } else if (take(']')) {
                depth--;
            } else {
                String unused = next();
            }
        }
    }

    /** The quantifier, if one stands here. */
    Repeat repeat() {
        Repeat repeat = once();
        if (repeat != Repeat.ONCE && !take('?')) {
            boolean unused = take('+');
        }
        return repeat;
    }

    private Repeat once() {
        if (take('?') || take('*')) {
            return Repeat.MAYBE;
        }
        if (take('+')) {
            return Repeat.AT_LEAST_ONCE;
        }
        if (!take('{')) {
            return Repeat.ONCE;
        }
        int from = at;
        skipDigits();
        boolean none = source.substring(from, at).chars().allMatch(c -> c == '0');
        if (from == at) {
            throw new NotSure();
        }
        skipBehind('}');
        return none ? Repeat.MAYBE : Repeat.AT_LEAST_ONCE;
    }

    private Optional<String> escaped() {
        String sign = next();
        char c = sign.charAt(0);
        if (c == 'p' || c == 'P') {
            if (take('{')) {
                skipBehind('}');
            } else {
                String unused = next();
            }
        } else if (c == 'k') {
            skipBehind('>');
        } else if (c >= '1' && c <= '9') {
            skipDigits();
        } else if (!Character.isLetterOrDigit(sign.codePointAt(0))) {
            return Optional.of(sign);
        } else if (CLASSES_AND_PLACES.indexOf(c) < 0) {
            throw new NotSure();
        }
        return Optional.empty();
    }

    /** With {@code x}, blanks in the pattern mean nothing. */
    private Group flags() {
        while (!sees(')') && !sees(':')) {
            refuse("x");
            String unused = next();
        }
        return take(':') ? Group.CONTENT : flagsAlone();
    }

    private Group flagsAlone() {
        expect(')');
        return Group.FLAGS;
    }

    /** Whether the bracket then closes the class or stands for itself is a matter of versions. */
    private void refuseClosingFirst() {
        boolean unused = take('^');
        refuse("]");
    }

    private void refuse(String signs) {
        if (!atEnd() && signs.indexOf(source.charAt(at)) >= 0) {
            throw new NotSure();
        }
    }

    private void skipDigits() {
        while (!atEnd() && Character.isDigit(source.charAt(at))) {
            at++;
        }
    }

    private void skipBehind(char c) {
        int there = source.indexOf(c, at);
        if (there < 0) {
            throw new NotSure();
        }
        at = there + 1;
    }

    private String next() {
        if (atEnd()) {
            throw new NotSure();
        }
        int from = at;
        at = source.offsetByCodePoints(at, 1);
        return source.substring(from, at);
    }
}
