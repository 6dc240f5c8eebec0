package dev.socialpublisher.tone.go;

import dev.socialpublisher.error.Wording;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands behind a backslash, inside and outside of classes. */
final class GoEscape {
    private static final Pattern QUOTED = Pattern.compile("Q(.*?)(?:\\\\E|$)", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("([pP])\\{(\\^?)([^}]*)\\}");
    private static final Pattern BACK = Pattern.compile("k[<'{](\\w+)[>'}]");
    private static final Pattern NUMBERED = Pattern.compile("[xu]\\{[0-9A-Fa-f]+\\}");
    private static final Pattern OCTAL = Pattern.compile("[1-7][0-7]{2}");
    private static final Pattern WORD_SIGN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_\\p{Cs}]");

    private final Reader reader;
    private final UnaryOperator<String> names;

    /** {@code names} of groups as Java has them. */
    GoEscape(Reader reader, UnaryOperator<String> names) {
        this.reader = reader;
        this.names = names;
    }

    /** Behind the backslash, up to behind the escaped. */
    void translate() {
        Optional<MatchResult> back = reader.look(BACK);
        if (back.isPresent()) {
            reader.write("\\k<" + names.apply(back.get().group(1)) + ">");
            reader.skip(back.get());
        } else {
            translateSign();
        }
    }

    /** The same where a class is open. */
    void translateInClass() {
        if (reader.take("b")) {
            reader.write("\\x08");
        } else {
            translateSign();
        }
    }

    private void translateSign() {
        Optional<MatchResult> quoted = reader.look(QUOTED);
        Optional<MatchResult> property = reader.look(PROPERTY);
        Optional<MatchResult> octal = reader.look(OCTAL);
        Optional<MatchResult> numbered = reader.look(NUMBERED);
        if (quoted.isPresent()) {
            literal(quoted.get().group(1));
            reader.skip(quoted.get());
        } else if (property.isPresent()) {
            reader.write(property(property.get()));
            reader.skip(property.get());
        } else if (octal.isPresent()) {
            reader.write("\\0" + octal.get().group());
            reader.skip(octal.get());
        } else if (numbered.isPresent()) {
            reader.write("\\" + numbered.get().group());
            reader.skip(numbered.get());
        } else if (reader.take("v")) {
            reader.write("\\x0B");
        } else if (reader.sees("C")) {
            throw new NotTranslated(
                    reader.at() - 1,
                    new Wording(
                            "\\C, a single byte, does not exist in Java's patterns",
                            "\\C, un octet seul, n’existe pas dans les motifs de Java"));
        } else {
            reader.write("\\");
            if (!reader.atEnd()) {
                reader.write(reader.next());
            }
        }
    }

    private void literal(String words) {
        for (int i = 0; i < words.length(); i++) {
            String sign = words.substring(i, i + 1);
            reader.write(WORD_SIGN.matcher(sign).matches() ? sign : "\\" + sign);
        }
    }

    /** {@code \p{Greek}} is a script in Go; Java says {@code \p{IsGreek}}. */
    private static String property(MatchResult property) {
        boolean negated = property.group(1).equals("P") != !property.group(2).isEmpty();
        String name = property.group(3);
        return (negated ? "\\P{" : "\\p{") + (name.length() > 2 && isScript(name) ? "Is" : "") + name + "}";
    }

    private static boolean isScript(String name) {
        try {
            UnicodeScript unused = UnicodeScript.forName(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
