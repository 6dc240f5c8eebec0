package dev.socialpublisher.tone.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the pieces of a sequence need so far: signs that follow each other directly grow to a word. */
final class Needed {
    private final List<Set<String>> words = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Extent extent = Extent.NOTHING;

    void piece(Piece piece, Repeat repeat) {
        extent = extent.then(piece.extent().times(repeat));
        if (piece.literal().isEmpty()) {
            endRun();
            return;
        }
        if (repeat.surely()) {
            run.append(piece.literal().get());
        }
        if (!repeat.isOnce()) {
            endRun();
        }
    }

    void group(PatternReader.Read group, Repeat repeat) {
        extent = extent.then(group.extent().times(repeat));
        endRun();
        if (repeat.surely()) {
            group.words().ifPresent(words::add);
        }
    }

    PatternReader.Read read() {
        endRun();
        return new PatternReader.Read(RequiredWords.best(words), extent);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            words.add(Set.of(CaseFold.of(run.toString())));
            run.setLength(0);
        }
    }
}
