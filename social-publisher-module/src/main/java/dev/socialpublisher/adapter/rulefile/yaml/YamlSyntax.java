package dev.socialpublisher.adapter.rulefile.yaml;

import dev.socialpublisher.error.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the YAML parser complains of, for people: it speaks English only, and of its own workings. */
final class YamlSyntax {
    /** By the parser's own words (SnakeYAML 2.4); the first that occurs decides. */
    private static final Map<String, Wording> KNOWN = known();

    private YamlSyntax() {}

    static Wording said(String words) {
        Wording reason = KNOWN.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new Wording("the line cannot be read", "la ligne est illisible"));
        return Wording.of(
                "is not YAML, %s (%s)", "ce n’est pas du YAML, %s (l’analyseur dit\u00a0: %s)", reason, words);
    }

    private static Map<String, Wording> known() {
        Map<String, Wording> known = new LinkedHashMap<>();
        known.put(
                "mapping values are not allowed here",
                new Wording(
                        "a colon stands where none is allowed: put the text in quotes",
                        "un deux-points est mal placé\u00a0: mettez le texte entre guillemets droits"));
        known.put(
                "that cannot start any token",
                new Wording(
                        "a sign stands where none is allowed, for instance a tab: indent with spaces",
                        "un signe est mal placé, une tabulation par exemple\u00a0: décalez avec des espaces"));
        known.put(
                "could not find expected ':'",
                new Wording("a key has no colon after it", "il manque un deux-points après une clé"));
        known.put(
                "found unexpected end of stream",
                new Wording("a quotation mark is not closed", "un guillemet n’est pas fermé"));
        known.put(
                "expected <block end>",
                new Wording("the indentation does not fit", "le décalage des lignes ne concorde pas"));
        known.put(
                "expected ',' or",
                new Wording(
                        "a list or mapping in brackets is not closed", "un crochet ou une accolade n’est pas fermé"));
        return known;
    }
}
