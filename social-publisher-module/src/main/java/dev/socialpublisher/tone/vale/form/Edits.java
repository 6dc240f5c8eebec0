package dev.socialpublisher.tone.vale.form;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.match.Rewriting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The steps of Vale's action {@code edit}: each takes what the one before it left. Source:
 * https://vale.sh/docs/fixes/edit, checked 2026-11-22; {@code words} and {@code digits} are not there.
 */
final class Edits {
    private static final String REGEX = "regex";
    private static final Map<String, Step> STEPS = steps();

    private final List<Done> done;

    private Edits(List<Done> done) {
        this.done = List.copyOf(done);
    }

    /** {@code args} how many values it takes. */
    private record Step(int args, BiFunction<String, List<String>, String> edit) {}

    /** A step of one rule, made of the find's groups and what the step before left. */
    private interface Done {
        String apply(Captured found, String words);
    }

    /** The values in a row, as Vale flattens them, each with its place in the file. */
    static Edits read(Fields action, Map<String, String> params) {
        List<Done> done = new ArrayList<>();
        List<String> places = List.copyOf(params.keySet());
        List<String> values = List.copyOf(params.values());
        int at = 0;
        while (at < values.size()) {
            Step step = STEPS.get(values.get(at));
            if (step == null) {
                action.problem(places.get(at), unknown(values.get(at)));
                return new Edits(List.of());
            }
            if (at + step.args() >= values.size()) {
                action.problem(
                        places.get(at),
                        Wording.of("'%s' takes %d values", "« %s » demande %d valeurs", values.get(at), step.args()));
                return new Edits(List.of());
            }
            done.add(done(action, places.get(at), step, values.subList(at, at + step.args() + 1)));
            at += step.args() + 1;
        }
        return new Edits(done);
    }

    /** Without white space around it. */
    String apply(Captured found) {
        String words = found.whole();
        for (Done step : done) {
            words = step.apply(found, words);
        }
        return words.strip();
    }

    private static Done done(Fields action, String at, Step step, List<String> values) {
        if (values.get(0).equals(REGEX)) {
            Rewriting rewriting = Rewriting.compile(action, at, values.get(1));
            String template = values.get(2);
            return (found, words) ->
                    rewriting.apply(words, (whole, groups) -> new Captured(whole, groups).fill(template));
        }
        List<String> args = List.copyOf(values.subList(1, values.size()));
        return (found, words) ->
                step.edit().apply(words, args.stream().map(found::fill).toList());
    }

    private static Wording unknown(String name) {
        return Wording.of(
                "'edit' has no step '%s'; it has %s",
                "« edit » n’a pas d’étape « %s » ; il y a %s", name, String.join(", ", STEPS.keySet()));
    }

    private static Map<String, Step> steps() {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("replace", new Step(2, (words, args) -> words.replace(args.get(0), args.get(1))));
        steps.put(REGEX, new Step(2, (words, args) -> words));
        steps.put("remove", new Step(1, (words, args) -> changed(words, signs(args), "")));
        steps.put("trim", new Step(1, (words, args) -> trimmed(words, args, true, true)));
        steps.put("trim_left", new Step(1, (words, args) -> trimmed(words, args, true, false)));
        steps.put("trim_right", new Step(1, (words, args) -> trimmed(words, args, false, true)));
        steps.put("truncate", new Step(1, (words, args) -> piece(words, args.get(0), "0")));
        steps.put("split", new Step(2, (words, args) -> piece(words, args.get(0), args.get(1))));
        steps.put("squeeze", new Step(0, (words, args) -> changed(words, "\\s+", " ")));
        steps.put("wrap", new Step(1, (words, args) -> args.get(0) + words + args.get(0)));
        steps.put("unwrap", new Step(1, Edits::unwrapped));
        steps.put("prefix", new Step(1, (words, args) -> args.get(0) + words));
        steps.put("suffix", new Step(1, (words, args) -> words + args.get(0)));
        plain(steps, "lower", words -> words.toLowerCase(Locale.ROOT));
        plain(steps, "upper", words -> words.toUpperCase(Locale.ROOT));
        plain(steps, "capitalize", CaseForms::capitalize);
        plain(steps, "uncapitalize", CaseForms::uncapitalize);
        plain(steps, "title", words -> Casing.plain(Casing.Style.AP).expected(words));
        plain(steps, "sentence", words -> Casing.plain(Casing.Style.SENTENCE).expected(words));
        plain(steps, "simple", words -> CaseForms.joined(words, " "));
        plain(steps, "kebab", words -> CaseForms.joined(words, "-"));
        plain(steps, "snake", words -> CaseForms.joined(words, "_"));
        plain(steps, "camel", words -> CaseForms.camel(words, CaseForms::uncapitalize));
        plain(steps, "pascal", words -> CaseForms.camel(words, UnaryOperator.identity()));
        plain(steps, "smart", Typewriter::smart);
        plain(steps, "dumb", Typewriter::dumb);
        plain(steps, "ascii", Typewriter::ascii);
        return steps;
    }

    private static void plain(Map<String, Step> steps, String name, UnaryOperator<String> edit) {
        steps.put(name, new Step(0, (words, args) -> edit.apply(words)));
    }

    /** One of the signs of the first value. */
    private static String signs(List<String> args) {
        return "[" + args.get(0).replaceAll("(?s)(.)", "\\\\$1").replaceAll("\\\\(?=[\\p{L}\\p{N}])", "") + "]";
    }

    private static String trimmed(String words, List<String> args, boolean left, boolean right) {
        String begun = left ? changed(words, "^" + signs(args) + "+", "") : words;
        return right ? changed(begun, signs(args) + "++$", "") : begun;
    }

    private static String changed(String words, String expression, String replacement) {
        return Pattern.compile(expression).matcher(words).replaceAll(replacement);
    }

    private static String piece(String words, String separator, String number) {
        String[] pieces = words.split(Pattern.quote(separator), -1);
        boolean there = number.matches("\\d{1,3}") && Integer.parseInt(number) < pieces.length;
        return there ? pieces[Integer.parseInt(number)] : words;
    }

    private static String unwrapped(String words, List<String> args) {
        String sign = args.get(0);
        boolean wrapped = words.length() >= 2 * sign.length() && words.startsWith(sign) && words.endsWith(sign);
        return wrapped ? words.substring(sign.length(), words.length() - sign.length()) : words;
    }
}
