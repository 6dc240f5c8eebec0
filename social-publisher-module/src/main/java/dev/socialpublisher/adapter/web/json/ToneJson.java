package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Findings, rules and charters as they travel. */
public final class ToneJson {
    private ToneJson() {}

    /** A finding. */
    public record FindingJson(
            String rule,
            String severity,
            String waivableBy,
            String part,
            SpanJson span,
            String match,
            String message,
            String reason,
            @Nullable FixJson fix,
            String charterVersion) {
        public static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.rule().value(),
                    finding.severity().name(),
                    finding.waivableBy().name(),
                    finding.part().name(),
                    SpanJson.of(finding.span()),
                    finding.match(),
                    finding.message(),
                    finding.reason(),
                    finding.fix()
                            .map(fix -> new FixJson(fix.replacement(), fix.safe()))
                            .orElse(null),
                    finding.charterVersion());
        }
    }

    /** A proposed replacement. */
    public record FixJson(String replacement, boolean safe) {}

    /** What is wrong in a file. */
    public record ProblemLineJson(String file, int line, int column, String message) {
        public static ProblemLineJson of(RuleProblem problem, Locale locale) {
            return new ProblemLineJson(
                    problem.file(),
                    problem.position().line(),
                    problem.position().column(),
                    problem.message().in(locale));
        }
    }

    /** All charters, in short. */
    public record CharterListJson(List<CharterSummaryJson> charters, List<ProblemLineJson> problems) {}

    /** A charter, in short. */
    public record CharterSummaryJson(String id, String title, String version, String language, int rules) {
        public static CharterSummaryJson of(Charter charter) {
            return new CharterSummaryJson(
                    charter.id(),
                    charter.title(),
                    charter.version(),
                    charter.language().toLanguageTag(),
                    charter.rules().size());
        }
    }

    /** A charter with its rules. */
    public record CharterJson(String id, String title, String version, String language, List<RuleJson> rules) {
        public static CharterJson of(Charter charter, List<RuleDescription> rules) {
            return new CharterJson(
                    charter.id(),
                    charter.title(),
                    charter.version(),
                    charter.language().toLanguageTag(),
                    rules.stream().map(RuleJson::of).toList());
        }
    }

    /** A rule as people read it. */
    public record RuleJson(
            String id,
            String kind,
            String severity,
            String waivableBy,
            String message,
            String reason,
            Map<String, String> settings,
            String source) {
        public static RuleJson of(RuleDescription rule) {
            return new RuleJson(
                    rule.id().value(),
                    rule.kind(),
                    rule.severity().name(),
                    rule.waivableBy().name(),
                    rule.message().replace("%s", "…"),
                    rule.reason(),
                    new TreeMap<>(rule.settings()),
                    rule.source());
        }
    }
}
