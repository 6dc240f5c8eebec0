package dev.socialpublisher.tone;

import java.util.List;
import java.util.Optional;

/** The charters in force: the last good state of the files, taken over without restart. Cheap; any thread. */
public interface CharterSource {
    Optional<Charter> find(String id);

    /** All, ordered by id. */
    List<Charter> all();

    /** Why the newest state of the files is not in force; empty when it is. */
    List<RuleProblem> problems();

    /** What of foreign packages has no effect, and why, by file and place; the rest of them is in force. */
    default List<RuleProblem> notHonoured() {
        return List.of();
    }
}
