package dev.socialpublisher.tone.charter;

import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.RuleProblem;
import java.util.List;
import java.util.Optional;

/**
 * What a draft amounts to.
 *
 * @param charter as the draft makes it, files with problems in their former state; empty where nothing can be read
 * @param problems in the charter's files, and those that the draft makes in other charters
 */
public record DraftCheck(Optional<Charter> charter, List<RuleProblem> problems) {
    public DraftCheck {
        problems = List.copyOf(problems);
    }
}
