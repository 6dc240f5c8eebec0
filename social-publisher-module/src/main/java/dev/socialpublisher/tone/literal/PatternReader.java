package dev.socialpublisher.tone.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a regular expression for the words that it needs. Gives up on what it does not know. */
final class PatternReader {
    /** Deeper than any pattern that a person writes. */
    private static final int MAX_DEPTH = 50;

    private final PatternCursor cursor;
    private int depth;

    PatternReader(String source) {
        this.cursor = new PatternCursor(source);
    }

    /** Reading on would be guessing. */
    static final class NotSure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSure() {
            super("not a pattern that can be read for its words", null, false, false);
        }
    }

    Optional<Set<String>> words() {
        Optional<Set<String>> words = alternation();
        cursor.expectEnd();
        return words;
    }

    private Optional<Set<String>> alternation() {
        if (++depth > MAX_DEPTH) {
            throw new NotSure();
        }
        List<Optional<Set<String>>> branches = new ArrayList<>();
        do {
            branches.add(sequence());
        } while (cursor.take('|'));
        depth--;
        return RequiredWords.either(branches);
    }

    private Optional<Set<String>> sequence() {
        Needed needed = new Needed();
        while (!cursor.atEnd() && !cursor.sees('|') && !cursor.sees(')')) {
            piece(needed);
        }
        return needed.best();
    }

    private void piece(Needed needed) {
        if (cursor.take('(')) {
            Optional<Set<String>> group = group();
            needed.group(group, cursor.repeat());
        } else if (cursor.take('[')) {
            cursor.skipClass();
            needed.group(Optional.empty(), cursor.repeat());
        } else {
            Optional<String> sign = cursor.sign();
            sign.ifPresentOrElse(
                    literal -> needed.sign(literal, cursor.repeat()),
                    () -> needed.group(Optional.empty(), cursor.repeat()));
        }
    }

    private Optional<Set<String>> group() {
        PatternCursor.Group kind = cursor.group();
        if (kind == PatternCursor.Group.FLAGS) {
            return Optional.empty();
        }
        Optional<Set<String>> words = alternation();
        cursor.expect(')');
        return kind == PatternCursor.Group.LOOK ? Optional.empty() : words;
    }
}
