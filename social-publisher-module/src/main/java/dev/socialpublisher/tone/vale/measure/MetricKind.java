package dev.socialpublisher.tone.vale.measure;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.RuleHead;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code extends: metric}: a {@code formula} over what can be counted of a text, and the {@code condition} under which its
 * value is a fault. Fills {@code %s} with the value, two decimals.
 */
final class MetricKind implements RuleKind {
    private static final Pattern CONDITION =
            Pattern.compile("\\s*(>=|<=|==|>|<)\\s*(-?\\d{1,15}(?:\\.\\d{0,15})?)\\s*");

    @Override
    public String name() {
        return "metric";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head =
                RuleHead.ofVale(definition, keys, 1, new Wording("one, with the value", "un seul, par la valeur"));
        String source = keys.text("formula");
        String condition = keys.text("condition");
        ToDoubleFunction<TextMeasures> formula = formula(keys, source);
        DoublePredicate objects = condition(keys, condition);
        keys.done();
        return Measured.rule(head, Map.of("formula", source.strip(), "condition", condition.strip()), formula, objects);
    }

    private static ToDoubleFunction<TextMeasures> formula(Fields keys, String source) {
        try {
            return source.isEmpty() ? text -> 0 : Formula.parse(source);
        } catch (Formula.Unreadable e) {
            keys.problem("formula", e.reason());
            return text -> 0;
        }
    }

    private static DoublePredicate condition(Fields keys, String source) {
        Matcher condition = CONDITION.matcher(source);
        if (!condition.matches()) {
            if (!source.isEmpty()) {
                keys.problem(
                        "condition",
                        Wording.of(
                                "'condition' is '%s'; it takes >, >=, <, <= or == and a number",
                                "« condition » vaut « %s » ; il faut >, >=, <, <= ou == et un nombre", source));
            }
            return value -> false;
        }
        double bound = Double.parseDouble(condition.group(2));
        return switch (condition.group(1)) {
            case ">" -> value -> value > bound;
            case ">=" -> value -> value >= bound;
            case "<" -> value -> value < bound;
            case "<=" -> value -> value <= bound;
            default -> value -> Double.compare(value, bound) == 0;
        };
    }
}
