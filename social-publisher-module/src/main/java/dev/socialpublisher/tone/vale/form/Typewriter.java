package dev.socialpublisher.tone.vale.form;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Typographic signs and those of a keyboard. */
final class Typewriter {
    private static final Pattern OPENING = Pattern.compile("(?<=^|[\\s(\\[{—–-])([\"'])");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('—', "---"),
            Map.entry('–', "--"),
            Map.entry('…', "..."),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('„', "\""),
            Map.entry('«', "\""),
            Map.entry('»', "\""),
            Map.entry('‘', "'"),
            Map.entry('’', "'"),
            Map.entry('\u00A0', " "),
            Map.entry('\u202F', " "));

    private static final Map<Character, String> SPELLED =
            Map.of('ß', "ss", 'œ', "oe", 'Œ', "OE", 'æ', "ae", 'Æ', "AE", 'ø', "o", 'Ø', "O", 'ł', "l", 'Ł', "L");

    private Typewriter() {}

    /** English quotation marks, dashes and the ellipsis. */
    static String smart(String words) {
        String dashes = words.replace("---", "—").replace("--", "–").replace("...", "…");
        return OPENING.matcher(dashes)
                .replaceAll(quote -> quote.group(1).equals("'") ? "‘" : "“")
                .replace('\'', '’')
                .replace('"', '”');
    }

    static String dumb(String words) {
        return mapped(words, PLAIN);
    }

    /** Besides without accents. */
    static String ascii(String words) {
        String plain = mapped(mapped(words, PLAIN), SPELLED);
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String mapped(String words, Map<Character, String> signs) {
        StringBuilder mapped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            mapped.append(signs.getOrDefault(words.charAt(i), words.substring(i, i + 1)));
        }
        return mapped.toString();
    }
}
