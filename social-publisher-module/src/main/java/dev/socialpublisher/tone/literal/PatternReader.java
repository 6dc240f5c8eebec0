package dev.socialpublisher.tone.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a regular expression for the words that it needs and for its extent. Gives up on what it does not know. */
final class PatternReader {
    /** Deeper than any pattern that a person writes. */
    private static final int MAX_DEPTH = 50;

    /** A group that finds no sign of its own. */
    private static final Read NOTHING = new Read(Optional.empty(), Extent.NOTHING);

    private final PatternCursor cursor;
    private int depth;

    PatternReader(String source) {
        this.cursor = new PatternCursor(source);
    }

    /**
     * What was read of a pattern or of a part of it.
     *
     * @param words of which one stands in every find; empty where nothing can be said
     */
    record Read(Optional<Set<String>> words, Extent extent) {}

    /** Reading on would be guessing. */
    static final class NotSure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSure() {
            super("not a pattern that can be read for its words", null, false, false);
        }
    }

    Read read() {
        Read read = alternation();
        cursor.expectEnd();
        return read;
    }

    private Read alternation() {
        if (++depth > MAX_DEPTH) {
            throw new NotSure();
        }
        List<Optional<Set<String>>> words = new ArrayList<>();
        Extent extent = Extent.NOTHING;
        do {
            Read branch = sequence();
            words.add(branch.words());
            extent = extent.or(branch.extent());
        } while (cursor.take('|'));
        depth--;
        return new Read(RequiredWords.either(words), extent);
    }

    private Read sequence() {
        Needed needed = new Needed();
        while (!cursor.atEnd() && !cursor.sees('|') && !cursor.sees(')')) {
            piece(needed);
        }
        return needed.read();
    }

    private void piece(Needed needed) {
        if (cursor.take('(')) {
            Read group = group();
            needed.group(group, cursor.repeat());
        } else {
            Piece piece = cursor.take('[') ? cursor.oneOf() : cursor.sign();
            needed.piece(piece, cursor.repeat());
        }
    }

    private Read group() {
        PatternCursor.Group kind = cursor.group();
        if (kind == PatternCursor.Group.FLAGS) {
            return NOTHING;
        }
        Read group = alternation();
        cursor.expect(')');
        return kind == PatternCursor.Group.LOOK ? NOTHING : group;
    }
}
