package dev.socialpublisher.tone;

import java.util.Map;

/**
 * A rule as people read it.
 *
 * @param kind name of its {@link RuleKind}
 * @param settings what applies, as shown: {@code max → 2}, {@code max on linkedin → 1}
 * @param source file it comes from
 */
public record RuleDescription(
        RuleId id,
        String kind,
        Severity severity,
        WaivableBy waivableBy,
        String message,
        String reason,
        Map<String, String> settings,
        String source) {
    public RuleDescription {
        settings = Map.copyOf(settings);
    }
}
