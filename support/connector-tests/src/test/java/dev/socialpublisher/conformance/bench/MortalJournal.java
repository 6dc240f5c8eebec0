package dev.socialpublisher.conformance.bench;

import dev.socialpublisher.connector.StepJournal;
import java.util.Optional;

/** A journal whose process dies instead of writing one line more than it may. */
public final class MortalJournal implements StepJournal {
    private final StepJournal journal;
    private int lines;

    /** @param lines that are still written */
    public MortalJournal(StepJournal journal, int lines) {
        this.journal = journal;
        this.lines = lines;
    }

    /** What kills the process. */
    public static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Optional<String> find(String step) {
        return journal.find(step);
    }

    @Override
    public void record(String step, String value) {
        if (lines == 0) {
            throw new Died();
        }
        lines--;
        journal.record(step, value);
    }
}
