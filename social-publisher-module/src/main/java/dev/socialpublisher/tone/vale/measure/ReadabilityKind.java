package dev.socialpublisher.tone.vale.measure;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.RuleHead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code extends: readability}: the mean of the {@code metrics} must not be above {@code grade}. Fills {@code %s} with it,
 * two decimals.
 */
final class ReadabilityKind implements RuleKind {
    private static final double MAX_GRADE = 100;

    @Override
    public String name() {
        return "readability";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head =
                RuleHead.ofVale(definition, keys, 1, new Wording("one, with the grade", "un seul, par le niveau"));
        List<Grade> grades = grades(keys);
        if (!keys.has("grade")) {
            keys.problem("grade", Wording.of("'%s' is missing", "« %s » manque", "grade"));
        }
        double most = keys.optionalDecimal("grade", 0, MAX_GRADE).orElse(MAX_GRADE);
        keys.done();
        String names = grades.stream().map(Grade::title).collect(Collectors.joining(", "));
        return Measured.rule(
                head,
                Map.of("metrics", names, "grade", String.valueOf(most)),
                text -> grades.stream()
                        .mapToDouble(grade -> grade.of(text))
                        .average()
                        .orElse(0),
                value -> value > most);
    }

    private static List<Grade> grades(Fields keys) {
        List<Grade> grades = new ArrayList<>();
        keys.texts("metrics")
                .forEach((at, title) ->
                        Grade.named(title).ifPresentOrElse(grades::add, () -> keys.problem(at, unknown(title))));
        if (grades.isEmpty()) {
            keys.problem("metrics", new Wording("'metrics' names nothing", "«\u00a0metrics\u00a0» ne nomme rien"));
        }
        return grades;
    }

    private static Wording unknown(String title) {
        return Wording.of(
                "there is no metric '%s'; there are %s",
                "il n’y a pas de mesure « %s » ; il y a %s",
                title,
                Arrays.stream(Grade.values()).map(Grade::title).collect(Collectors.joining(", ")));
    }
}
