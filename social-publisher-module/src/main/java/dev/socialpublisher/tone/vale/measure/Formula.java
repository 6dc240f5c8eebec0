package dev.socialpublisher.tone.vale.measure;

import dev.socialpublisher.error.Wording;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads arithmetic: numbers, the names of {@link TextMeasures}, {@code + - * /}, parentheses, {@code math.sqrt} and
 * {@code math.abs}. Nothing else, so that a formula is never a program. Bounded in length and depth.
 */
final class Formula {
    static final int MAX_SIGNS = 2_000;
    private static final int MAX_DEPTH = 50;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{0,15})?|\\.\\d{1,15}");
    private static final Pattern NAME = Pattern.compile("[a-z_]+(?:\\.[a-z]+\\d?)?");

    private final String source;
    private int at;
    private int depth;

    private Formula(String source) {
        this.source = source;
    }

    /** It cannot be read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Wording reason;

        Unreadable(Wording reason) {
            super(reason.english(), null, false, false);
            this.reason = reason;
        }

        Wording reason() {
            return reason;
        }
    }

    static ToDoubleFunction<TextMeasures> parse(String source) throws Unreadable {
        if (source.length() > MAX_SIGNS) {
            throw new Unreadable(
                    Wording.of("the formula has more than %d signs", "la formule dépasse %d signes", MAX_SIGNS));
        }
        Formula formula = new Formula(source);
        ToDoubleFunction<TextMeasures> value = formula.sum();
        if (formula.at < source.length()) {
            throw formula.unexpected();
        }
        return value;
    }

    private ToDoubleFunction<TextMeasures> sum() throws Unreadable {
        ToDoubleFunction<TextMeasures> value = product();
        while (true) {
            ToDoubleFunction<TextMeasures> left = value;
            if (take("+")) {
                ToDoubleFunction<TextMeasures> right = product();
                value = text -> left.applyAsDouble(text) + right.applyAsDouble(text);
            } else if (take("-")) {
                ToDoubleFunction<TextMeasures> right = product();
                value = text -> left.applyAsDouble(text) - right.applyAsDouble(text);
            } else {
                return value;
            }
        }
    }

    private ToDoubleFunction<TextMeasures> product() throws Unreadable {
        ToDoubleFunction<TextMeasures> value = factor();
        while (true) {
            ToDoubleFunction<TextMeasures> left = value;
            if (take("*")) {
                ToDoubleFunction<TextMeasures> right = factor();
                value = text -> left.applyAsDouble(text) * right.applyAsDouble(text);
            } else if (take("/")) {
                ToDoubleFunction<TextMeasures> right = factor();
                value = text -> left.applyAsDouble(text) / right.applyAsDouble(text);
            } else {
                return value;
            }
        }
    }

    private ToDoubleFunction<TextMeasures> factor() throws Unreadable {
        if (++depth > MAX_DEPTH) {
            throw new Unreadable(Wording.of(
                    "the formula is nested deeper than %d levels",
                    "la formule imbrique plus de %d niveaux", MAX_DEPTH));
        }
        ToDoubleFunction<TextMeasures> value = atom();
        depth--;
        return value;
    }

    private ToDoubleFunction<TextMeasures> atom() throws Unreadable {
        if (take("-")) {
            return applied(number -> -number, factor());
        }
        if (take("(")) {
            return inParentheses();
        }
        if (take("math.sqrt(")) {
            return applied(Math::sqrt, inParentheses());
        }
        if (take("math.abs(")) {
            return applied(Math::abs, inParentheses());
        }
        Matcher number = look(NUMBER);
        if (number.lookingAt()) {
            double value = Double.parseDouble(taken(number));
            return text -> value;
        }
        return variable();
    }

    private ToDoubleFunction<TextMeasures> variable() throws Unreadable {
        Matcher name = look(NAME);
        if (!name.lookingAt()) {
            throw unexpected();
        }
        String variable = name.group();
        if (!TextMeasures.NAMES.contains(variable)) {
            throw new Unreadable(Wording.of(
                    "'%s' cannot be counted; there are %s",
                    "« %s » ne se compte pas ; il y a %s", variable, String.join(", ", TextMeasures.NAMES)));
        }
        String unused = taken(name);
        return text -> text.get(variable);
    }

    private ToDoubleFunction<TextMeasures> inParentheses() throws Unreadable {
        ToDoubleFunction<TextMeasures> value = sum();
        if (!take(")")) {
            throw unexpected();
        }
        return value;
    }

    private static ToDoubleFunction<TextMeasures> applied(
            DoubleUnaryOperator function, ToDoubleFunction<TextMeasures> argument) {
        return text -> function.applyAsDouble(argument.applyAsDouble(text));
    }

    private boolean take(String sign) {
        skipBlank();
        boolean there = source.startsWith(sign, at);
        at += there ? sign.length() : 0;
        skipBlank();
        return there;
    }

    private Matcher look(Pattern expression) {
        return expression.matcher(source).region(at, source.length());
    }

    private String taken(MatchResult found) {
        at = found.end();
        skipBlank();
        return found.group();
    }

    private void skipBlank() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private Unreadable unexpected() {
        return at < source.length()
                ? new Unreadable(Wording.of(
                        "'%s' is not expected at sign %d of the formula",
                        "« %s » n’est pas attendu au signe %d de la formule",
                        source.substring(at, source.offsetByCodePoints(at, 1)),
                        at + 1))
                : new Unreadable(Wording.of("the formula breaks off", "la formule s’interrompt"));
    }
}
