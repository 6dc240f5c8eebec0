package dev.socialpublisher.tone.go;

import dev.socialpublisher.error.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Translates an expression as Vale takes it (Go's syntax, with look-around and backward references) into Java's where the
 * two differ. What Java has besides stays usable. Source: https://pkg.go.dev/regexp/syntax and
 * https://vale.sh/docs/guides/regex, checked 2026-11-22.
 */
public final class GoPattern {
    private static final Pattern NAMED = Pattern.compile("\\(\\?(?:P?<|')([A-Za-z0-9_-]+)[>']");
    private static final Pattern NAMED_BACK = Pattern.compile("\\(\\?P=(\\w+)\\)");
    private static final Pattern FLAGS = Pattern.compile("\\(\\?([a-zA-Z]*(?:-[a-zA-Z]*)?)[:)]");
    private static final Pattern COMMENT = Pattern.compile("\\(\\?#[^)]*\\)");
    private static final Pattern QUANTIFIER = Pattern.compile("\\{\\d+(?:,\\d*)?\\}");

    private final Reader reader;
    private final GoEscape escape;
    private final Map<String, String> names = new HashMap<>();

    private GoPattern(String source) {
        this.reader = new Reader(source);
        this.escape = new GoEscape(reader, this::javaName);
    }

    /** Throws {@link NotTranslated}; what is no pattern in either language is left for Java to refuse. */
    public static String toJava(String source) {
        return new GoPattern(source).translated();
    }

    private String translated() {
        boolean repeatable = false;
        while (!reader.atEnd()) {
            boolean before = repeatable;
            repeatable = !reader.sees("(") && !reader.sees("|");
            if (reader.take("\\")) {
                escape.translate();
            } else if (reader.take("[")) {
                new GoClass(reader, escape).translate();
            } else if (reader.sees("(?")) {
                group();
            } else if (reader.sees("{")) {
                brace(before);
            } else {
                reader.write(reader.next());
            }
        }
        return reader.written();
    }

    /** A brace that repeats nothing stands for itself, as in {@code {{name}}}. */
    private void brace(boolean behindSomething) {
        boolean repeats = behindSomething && reader.look(QUANTIFIER).isPresent();
        reader.write(repeats ? "" : "\\");
        reader.write(reader.next());
    }

    private void group() {
        Optional<MatchResult> named = reader.look(NAMED);
        Optional<MatchResult> back = reader.look(NAMED_BACK);
        Optional<MatchResult> flags = reader.look(FLAGS);
        Optional<MatchResult> comment = reader.look(COMMENT);
        if (named.isPresent()) {
            open(named.get());
        } else if (back.isPresent()) {
            reader.write("\\k<" + javaName(back.get().group(1)) + ">");
            reader.skip(back.get());
        } else if (comment.isPresent()) {
            reader.skip(comment.get());
        } else if (flags.isPresent()) {
            flags(flags.get());
        } else {
            refuseConditions();
            reader.write(reader.next());
            reader.write(reader.next());
        }
    }

    private void open(MatchResult named) {
        String name = named.group(1);
        if (name.contains("-")) {
            throw new NotTranslated(
                    reader.at(),
                    new Wording(
                            "groups that undo another one do not exist in Java's patterns",
                            "les groupes qui en défont un autre n’existent pas dans les motifs de Java"));
        }
        reader.write("(?<" + javaName(name) + ">");
        reader.skip(named);
    }

    private void flags(MatchResult flags) {
        String set = flags.group(1);
        if (set.contains("U")) {
            throw new NotTranslated(
                    reader.at(),
                    new Wording(
                            "(?U), which makes repeats lazy, is not translated; write *? or +?",
                            "(?U), qui rend les répétitions économes, n’est pas traduit\u202f; écrivez *? ou +?"));
        }
        if (set.contains("x") || set.contains("n")) {
            throw new NotTranslated(
                    reader.at(),
                    Wording.of(
                            "the flags (?%s) are not translated; write the pattern without them",
                            "les options (?%s) ne sont pas traduites ; écrivez le motif sans elles", set));
        }
        reader.write(flags.group());
        reader.skip(flags);
    }

    private void refuseConditions() {
        if (reader.sees("(?(") || reader.sees("(?P>")) {
            throw new NotTranslated(
                    reader.at(),
                    new Wording(
                            "conditions and calls of groups do not exist in Java's patterns",
                            "les conditions et les appels de groupes n’existent pas dans les motifs de Java"));
        }
    }

    /** Java's names have letters and digits only. */
    private String javaName(String name) {
        String known = names.get(name);
        if (known != null) {
            return known;
        }
        String plain = name.replaceAll("[^A-Za-z0-9]", "");
        String java =
                names.containsValue(plain) || !plain.matches("[A-Za-z].*") ? "g" + plain + "n" + names.size() : plain;
        names.put(name, java);
        return java;
    }
}
