package dev.socialpublisher.tone.charter.lineage;

import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule's file and what charters change of it.
 *
 * @param id with the charter in whose folder the file lies
 * @param values of the file
 * @param patches oldest first
 * @param removedBy the charter that takes it away by {@code without}
 */
public record RuleSource(
        RuleId id, String kind, Map<String, Object> values, List<Patch> patches, Optional<String> removedBy) {
    /** How a rule stands in a charter. */
    public enum Standing {
        OWN,
        INHERITED,
        PATCHED
    }

    public RuleSource {
        patches = List.copyOf(patches);
    }

    /** The rule of the file, as it would be were no charter to change it; its problems have no place in the file. */
    public RuleDefinition definition(RuleDefinition.Context context) {
        return new RuleDefinition(id, kind, id.value(), context, values, Map.of());
    }

    public String name() {
        return id.name();
    }

    /** In the charter, or in one that inherits from it. PATCHED wherever any charter of the line changes it. */
    public Standing standing(String inCharter) {
        if (!patches.isEmpty()) {
            return Standing.PATCHED;
        }
        return id.charter().equals(inCharter) ? Standing.OWN : Standing.INHERITED;
    }
}
