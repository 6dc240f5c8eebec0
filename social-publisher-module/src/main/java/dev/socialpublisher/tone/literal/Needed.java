package dev.socialpublisher.tone.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the pieces of a sequence need so far: signs that follow each other directly grow to a word. */
final class Needed {
    private final List<Set<String>> words = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();

    /** How often a piece stands there. */
    enum Repeat {
        ONCE,
        AT_LEAST_ONCE,
        MAYBE
    }

    void sign(String literal, Repeat repeat) {
        if (repeat != Repeat.MAYBE) {
            run.append(literal);
        }
        if (repeat != Repeat.ONCE) {
            endRun();
        }
    }

    /** {@code needs} empty where nothing is known of the group. */
    void group(Optional<Set<String>> needs, Repeat repeat) {
        endRun();
        if (repeat != Repeat.MAYBE) {
            needs.ifPresent(words::add);
        }
    }

    Optional<Set<String>> best() {
        endRun();
        return RequiredWords.best(words);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            words.add(Set.of(CaseFold.of(run.toString())));
            run.setLength(0);
        }
    }
}
