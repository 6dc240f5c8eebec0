package dev.socialpublisher.tone.go;

import dev.socialpublisher.error.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A class in brackets: Go knows POSIX names in it, and none of Java's nesting and intersections. */
final class GoClass {
    private static final Pattern POSIX = Pattern.compile("\\[:(\\^?)([a-z]+):\\]");

    /** Java's classes for POSIX' names; they know all of Unicode, as {@code \w} does. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("alnum", "\\p{Alnum}"),
            Map.entry("alpha", "\\p{Alpha}"),
            Map.entry("ascii", "\\p{ASCII}"),
            Map.entry("blank", "\\p{Blank}"),
            Map.entry("cntrl", "\\p{Cntrl}"),
            Map.entry("digit", "\\p{Digit}"),
            Map.entry("graph", "\\p{Graph}"),
            Map.entry("lower", "\\p{Lower}"),
            Map.entry("print", "\\p{Print}"),
            Map.entry("punct", "[\\p{P}$+<=>^`|~]"),
            Map.entry("space", "\\p{Space}"),
            Map.entry("upper", "\\p{Upper}"),
            Map.entry("word", "\\w"),
            Map.entry("xdigit", "[0-9A-Fa-f]"));

    private final Reader reader;
    private final GoEscape escape;

    GoClass(Reader reader, GoEscape escape) {
        this.reader = reader;
        this.escape = escape;
    }

    /** Behind the opening bracket, up to behind the closing one. */
    void translate() {
        reader.write(reader.take("^") ? "[^" : "[");
        if (reader.take("]")) {
            reader.write("\\]");
        }
        while (!reader.atEnd() && !reader.sees("]")) {
            sign();
        }
        if (reader.take("]")) {
            reader.write("]");
        }
    }

    private void sign() {
        Optional<MatchResult> posix = reader.look(POSIX);
        if (posix.isPresent()) {
            reader.write(named(posix.get()));
            reader.skip(posix.get());
        } else if (reader.take("\\")) {
            escape.translateInClass();
        } else if (reader.sees("-[") && reader.look(POSIX).isEmpty()) {
            throw new NotTranslated(
                    reader.at(),
                    new Wording(
                            "a class taken away from a class is not translated; write the signs that are left",
                            "une classe ôtée d’une autre n’est pas traduite\u202f; écrivez les signes qui restent"));
        } else {
            char sign = reader.next();
            reader.write("[&".indexOf(sign) >= 0 ? "\\" : "");
            reader.write(sign);
        }
    }

    private String named(MatchResult posix) {
        String java = NAMES.get(posix.group(2));
        if (java == null) {
            throw new NotTranslated(
                    reader.at(),
                    Wording.of(
                            "there is no class [:%s:]; there are %s",
                            "il n’y a pas de classe [:%s:] ; il y a %s",
                            posix.group(2),
                            String.join(", ", NAMES.keySet().stream().sorted().toList())));
        }
        boolean negated = !posix.group(1).isEmpty();
        return negated ? "[^" + java + "]" : java;
    }
}
