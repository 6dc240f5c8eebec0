package dev.socialpublisher.tone;

import java.util.Map;

/**
 * A rule file's content without its format: nested maps, lists, strings, numbers and booleans.
 *
 * @param values as in the file, in order
 * @param positions line and column of each key by its path ({@code tokens.2}), for error messages
 */
public record RuleDefinition(
        RuleId id,
        String kind,
        String file,
        String charterVersion,
        Map<String, Object> values,
        Map<String, FilePosition> positions) {}
