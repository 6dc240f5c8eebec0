package dev.socialpublisher.tone.literal;

import dev.socialpublisher.tone.literal.PatternReader.NotSure;

/** A place in a regular expression, and the small things that can be read there. */
final class PatternCursor {
    /** Escapes that stand for one of several signs, for a sign that is no word, or for a place. */
    private static final String CLASSES_AND_PLACES = "dDwWsSbBhHvVRXAzZGtnrfae";

    private static final int MAX_DIGITS = 6;

    private final String source;
    private int at;
    /** Once a flag lets a dot stand for a line feed, it is taken to do so everywhere behind. */
    private boolean dotAll;

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

    Piece sign() {
        if (take('\\')) {
            return escaped();
        }
        String sign = next();
        return switch (sign) {
            case "." -> Piece.of(Extent.sign(!dotAll));
            case "^", "$" -> Piece.of(Extent.NOTHING);
            default -> Piece.literal(sign);
        };
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
            String unused = upTo('>');
            return Group.CONTENT;
        }
        return flags();
    }

    /** Behind an opening bracket, up to behind the closing one. */
    Piece oneOf() {
        int from = at;
        skipClass();
        return Piece.oneOf(source.substring(from, at - 1));
    }

    private void skipClass() {
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
        Repeat repeat = greedy();
        if (!repeat.isOnce() && !take('?')) {
            boolean unused = take('+');
        }
        return repeat;
    }

    private Repeat greedy() {
        if (take('?')) {
            return Repeat.AT_MOST_ONCE;
        }
        if (take('*')) {
            return Repeat.ANY_NUMBER;
        }
        if (take('+')) {
            return Repeat.AT_LEAST_ONCE;
        }
        return take('{') ? counted() : Repeat.ONCE;
    }

    /** Behind the opening brace. */
    private Repeat counted() {
        String least = digits();
        if (least.isEmpty()) {
            throw new NotSure();
        }
        String most = take(',') ? digits() : least;
        expect('}');
        boolean surely = !least.chars().allMatch(c -> c == '0');
        boolean isNumber = !most.isEmpty() && most.length() <= MAX_DIGITS;
        return new Repeat(surely, isNumber ? Integer.parseInt(most) : Extent.UNBOUNDED);
    }

    private Piece escaped() {
        String sign = next();
        char c = sign.charAt(0);
        if (c == 'p' || c == 'P') {
            return Piece.property(take('{') ? upTo('}') : next(), c == 'P');
        }
        if (c == 'k') {
            String unused = upTo('>');
            return Piece.of(Extent.UNKNOWN);
        }
        if (c >= '1' && c <= '9') {
            String unused = digits();
            return Piece.of(Extent.UNKNOWN);
        }
        if (!Character.isLetterOrDigit(sign.codePointAt(0))) {
            return Piece.literal(sign);
        }
        if (CLASSES_AND_PLACES.indexOf(c) < 0) {
            throw new NotSure();
        }
        return Piece.escaped(c);
    }

    /** With {@code x}, blanks in the pattern mean nothing; {@code s} and {@code d} change what a dot is. */
    private Group flags() {
        while (!sees(')') && !sees(':')) {
            refuse("x");
            dotAll |= "sd".contains(next());
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

    private String digits() {
        int from = at;
        while (!atEnd() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        return source.substring(from, at);
    }

    /** What stands before {@code c}, which is read too. */
    private String upTo(char c) {
        int there = source.indexOf(c, at);
        if (there < 0) {
            throw new NotSure();
        }
        String before = source.substring(at, there);
        at = there + 1;
        return before;
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
