package dev.socialpublisher.tone.charter.lineage;

import dev.socialpublisher.tone.placed.Place;
import java.util.Map;
import java.util.Optional;

/**
 * What a charter changes of a rule at a place.
 *
 * @param charter that changes it
 * @param values to put over the rule's; empty = off
 */
public record Patch(String charter, Place place, Optional<Map<String, Object>> values) {}
