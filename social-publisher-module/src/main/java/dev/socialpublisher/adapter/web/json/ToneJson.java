package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.charter.lineage.Patch;
import dev.socialpublisher.tone.charter.lineage.RuleSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            String charterVersion,
            int image) {
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
                    finding.charterVersion(),
                    finding.image());
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

    /** All charters, in short; {@code notHonoured} is what of foreign packages has no effect. */
    public record CharterListJson(
            List<CharterSummaryJson> charters, List<ProblemLineJson> problems, List<ProblemLineJson> notHonoured) {}

    /** A charter, in short; {@code editable} on the workbench. */
    public record CharterSummaryJson(
            String id, String title, String version, String language, int rules, boolean editable) {
        public static CharterSummaryJson of(Charter charter, boolean editable) {
            return new CharterSummaryJson(
                    charter.id(),
                    charter.title(),
                    charter.version(),
                    charter.language().toLanguageTag(),
                    charter.rules().size(),
                    editable);
        }
    }

    /** A charter with its rules. */
    public record CharterJson(String id, String title, String version, String language, List<RuleJson> rules) {
        public static CharterJson of(Charter charter, Optional<Lineage> lineage) {
            return new CharterJson(
                    charter.id(),
                    charter.title(),
                    charter.version(),
                    charter.language().toLanguageTag(),
                    RuleJson.of(charter, lineage));
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
            String source,
            RuleOriginJson origin) {
        /** Those of a charter in force, or of a draft of it. */
        public static List<RuleJson> of(Charter charter, Optional<Lineage> lineage) {
            return charter.rules().stream()
                    .map(rule -> of(
                            rule.description(),
                            RuleOriginJson.of(
                                    charter.id(),
                                    rule.id(),
                                    lineage.flatMap(
                                            known -> known.rule(rule.id().name())))))
                    .toList();
        }

        private static RuleJson of(RuleDescription rule, RuleOriginJson origin) {
            return new RuleJson(
                    rule.id().value(),
                    rule.kind(),
                    rule.severity().name(),
                    rule.waivableBy().name(),
                    rule.message().replace("%s", "…"),
                    rule.reason(),
                    new TreeMap<>(rule.settings()),
                    rule.source(),
                    origin);
        }
    }

    /** Where a rule of a charter comes from; {@code charter} is the one whose file it is. */
    public record RuleOriginJson(String charter, String standing, List<PatchJson> patches) {
        static RuleOriginJson of(String inCharter, RuleId rule, Optional<RuleSource> source) {
            RuleSource.Standing without =
                    rule.charter().equals(inCharter) ? RuleSource.Standing.OWN : RuleSource.Standing.INHERITED;
            return new RuleOriginJson(
                    rule.charter(),
                    source.map(known -> known.standing(inCharter))
                            .orElse(without)
                            .name(),
                    source.map(RuleSource::patches).orElse(List.of()).stream()
                            .map(PatchJson::of)
                            .toList());
        }
    }

    /** A charter changes a rule; {@code network} and {@code section} where it does so there only. */
    public record PatchJson(
            String charter,
            @Nullable String network,
            @Nullable String section,
            List<String> keys) {
        static PatchJson of(Patch patch) {
            return new PatchJson(
                    patch.charter(),
                    patch.place().network().map(NetworkId::value).orElse(null),
                    patch.place().section().orElse(null),
                    patch.values().map(Map::keySet).stream()
                            .flatMap(Set::stream)
                            .sorted()
                            .toList());
        }
    }
}
