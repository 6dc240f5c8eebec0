package dev.socialpublisher.tone.ground;

import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds words that put something above all others against the article, by their stem. */
final class Superlatives {
    private static final String DAYS =
            "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sunday|monday|tuesday|wednesday"
                    + "|thursday|friday|saturday";
    private static final Pattern FRENCH = Pattern.compile("(?<!\\p{L})(?:"
            + "(?:le|la|les|des|sa|son|ses|leurs?|nos|notre|du) (?:plus|moins) (?<degree>\\p{L}{3,})"
            + "|(?:le|la|les|sa|son|ses|leurs?|nos|notre|du|des|au|aux) (?<best>meilleur|pire|seul)e?s?"
            + "|(?<!en )(?<first>premi(?:er|ère)s?)(?! (?:ministre|étage|abord|lieu|degré|plan|secours|"
            + DAYS + "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))"
            + "|(?<!si |à )(?<never>jamais)"
            + "|(?<word>record|unique|inédit|historique|ultime|sans précédent|numéro un)(?:e?s?)"
            + ")(?!\\p{L})");
    private static final Pattern ENGLISH = Pattern.compile("(?<!\\p{L})(?:"
            + "(?:the|its|his|her|their|our|'s) (?:most|least) (?<degree>\\p{L}{3,})"
            + "|(?:the|its|his|her|their|our|'s) (?:\\p{L}+-)?(?<best>\\p{L}{2,}est|best|worst|only)"
            + "|(?<!at )(?<first>first)(?! (?:floor|name|aid|of all|lady|minister|person|thing|light|" + DAYS + "))"
            + "|(?<never>never)"
            + "|(?<word>record|unique|unprecedented|historic|number one|all-time)(?:s|-breaking)?"
            + ")(?!\\p{L})");
    private static final Pattern NO_DEGREE = Pattern.compile(
            "(?:w|int|harv|for|gu|t|r|ch|cont|requ|prot|arr|inv|manif|p|j)?est"
                    + "|forest|interest|honest|modest|budapest|northwest|southwest|midwest|earnest|harvest|latest|nest|zest|vest");
    private static final Pattern ENDING = Pattern.compile("(?:e|s|es|x)$");

    private final Locale locale;
    private final Map<String, Evidence> said = new HashMap<>();
    private final WordIndex words;

    /**
     * A superlative in a text.
     *
     * @param key equal for its forms
     */
    private record Found(Span span, String key) {}

    Superlatives(WordIndex words, List<Passage> sentences, Locale locale) {
        this.words = words;
        this.locale = locale;
        for (Passage sentence : sentences) {
            for (Found found : read(sentence.text(), locale)) {
                said.putIfAbsent(found.key(), new Evidence(found.span().of(sentence.text()), sentence));
            }
        }
    }

    List<Claim> claims(CheckedText text) {
        return read(text.text(), text.locale()).stream()
                .limit(Grounding.MOST)
                .map(found -> claim(text, found))
                .toList();
    }

    private Claim claim(CheckedText text, Found found) {
        Optional<Evidence> support = Optional.ofNullable(said.get(found.key()));
        return new Claim(
                text.part(),
                found.span(),
                ClaimKind.SUPERLATIVE,
                found.span().of(text.text()),
                support.isPresent(),
                support.or(() -> nearest(found.key())),
                Optional.empty());
    }

    /** The same word without the degree: « grand » for « le plus grand ». */
    private Optional<Evidence> nearest(String key) {
        return words.words().stream()
                .filter(word -> stem(word).equals(key))
                .sorted()
                .findFirst()
                .flatMap(words::first)
                .map(words::evidence);
    }

    private String stem(String word) {
        return ENDING.matcher(Words.fold(word, locale)).replaceFirst("");
    }

    private List<Found> read(String text, Locale language) {
        List<Found> found = new ArrayList<>();
        boolean french = language.getLanguage().equals("fr");
        if (french || language.getLanguage().equals("en")) {
            Matcher matcher = (french ? FRENCH : ENGLISH).matcher(plain(text));
            while (matcher.find()) {
                String key = key(matcher);
                if (!key.isEmpty()) {
                    found.add(new Found(new Span(matcher.start(), matcher.end()), key));
                }
            }
        }
        return found;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(CheckedText.fold(text));
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, Character.toLowerCase(plain.charAt(i)));
        }
        return plain.toString();
    }

    private String key(Matcher matcher) {
        for (String group : new String[] {"degree", "best", "first", "never", "word"}) {
            String word = matcher.group(group);
            if (word != null && group.equals("first")) {
                return "first";
            }
            if (word != null) {
                return NO_DEGREE.matcher(word).matches() ? "" : stem(word);
            }
        }
        return "";
    }
}
