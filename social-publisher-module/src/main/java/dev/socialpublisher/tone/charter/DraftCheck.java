package dev.socialpublisher.tone.charter;

import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a draft amounts to.
 *
 * @param charter as the draft makes it, files with problems in their shipped state; empty where nothing can be read
 * @param lineage of that charter
 * @param charters all of them by id, because a charter's change may reach those that build on it
 * @param problems in the charter's files, and those that the draft makes in other charters
 */
public record DraftCheck(
        Optional<Charter> charter,
        Optional<Lineage> lineage,
        Map<String, Charter> charters,
        List<RuleProblem> problems) {
    public DraftCheck {
        charters = Map.copyOf(charters);
        problems = List.copyOf(problems);
    }
}
