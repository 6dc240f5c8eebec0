package dev.socialpublisher.tone.charter.quick;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.charter.lineage.RuleSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that quick settings keep for the house: words it does not write, words it prefers, least number of hashtags. Each
 * is a rule file as any other. A network's words are a rule of their own, and so are a charter's whose parents keep such a
 * list: their words stay in force, too.
 */
enum HouseList {
    BANNED("MotsProscrits", "BannedWords", "existence"),
    PREFERRED("MotsChoisis", "ChosenWords", "substitution"),
    LEAST_HASHTAGS("MotsDieseAuMoins", "HashtagsAtLeast", "limit");

    private static final Pattern PLAIN = Pattern.compile("(?:[^\\\\.^$*+?()\\[\\]{}|]|\\\\[^\\p{L}\\p{Nd}])*");
    private static final Pattern SIGN = Pattern.compile("[\\\\.^$*+?()\\[\\]{}|]");

    private final String french;
    private final String english;
    private final String kind;

    HouseList(String french, String english, String kind) {
        this.french = french;
        this.english = english;
        this.kind = kind;
    }

    String baseName(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
    }

    /** What the charter's own list for a network is called, be it there or not. */
    String ownName(Lineage lineage, Optional<NetworkId> network) {
        String name = baseName(lineage.own().language())
                + network.map(on -> "-" + on.value()).orElse("");
        boolean taken = lineage.rule(name)
                .filter(rule -> !rule.id().charter().equals(lineage.own().charter()))
                .isPresent();
        return taken ? name + "-" + lineage.own().charter() : name;
    }

    private boolean isOne(RuleSource rule) {
        return rule.kind().equals(kind)
                && (rule.name().matches(french + "(-.*)?") || rule.name().matches(english + "(-.*)?"));
    }

    /** Of a rule, if it is a list of words; in the file's order. */
    static Stream<HouseWord> words(Lineage lineage, RuleSource rule) {
        Set<NetworkId> networks = rule.values().get("networks") instanceof List<?> names
                ? names.stream()
                        .flatMap(name -> NetworkId.parse(String.valueOf(name)).stream())
                        .collect(Collectors.toSet())
                : Set.of();
        if (BANNED.isOne(rule) && rule.values().get("tokens") instanceof List<?> tokens) {
            return tokens.stream().map(token -> word(String.valueOf(token), Optional.empty(), networks, rule));
        }
        if (PREFERRED.isOne(rule) && rule.values().get("swap") instanceof Map<?, ?> swap) {
            return swap.entrySet().stream()
                    .map(entry -> word(
                            String.valueOf(entry.getKey()),
                            Optional.of(String.valueOf(entry.getValue())),
                            networks,
                            rule));
        }
        return Stream.empty();
    }

    private static HouseWord word(String token, Optional<String> instead, Set<NetworkId> networks, RuleSource rule) {
        boolean plain = PLAIN.matcher(token).matches();
        return new HouseWord(plain ? shown(token) : token, instead, networks, rule.id(), !plain);
    }

    /** Words as a token that finds these words only. */
    static String token(String words) {
        return SIGN.matcher(words).replaceAll("\\\\$0");
    }

    private static String shown(String token) {
        return token.replaceAll("\\\\(.)", "$1");
    }

    /** The rule's file without its words. */
    String template(Locale language) {
        boolean inFrench = baseName(language).equals(french);
        return switch (this) {
            case BANNED -> inFrench ? BANNED_FR : BANNED_EN;
            case PREFERRED -> inFrench ? PREFERRED_FR : PREFERRED_EN;
            case LEAST_HASHTAGS -> inFrench ? LEAST_FR : LEAST_EN;
        };
    }

    private static final String BANNED_FR = """
            # Mots que la maison n’écrit pas, tels que les réglages rapides les tiennent.
            extends: existence
            level: error
            ignorecase: true
            message: "«\u00a0%s\u00a0»\u00a0: la maison n’écrit pas ce mot."
            reason: "Ce mot est sur la liste des mots proscrits de la charte."
            """;
    private static final String BANNED_EN = """
            # Words that the house does not write, as quick settings keep them.
            extends: existence
            level: error
            ignorecase: true
            message: "“%s”: the house does not write this word."
            reason: "The word is on the charter’s list of banned words."
            """;
    private static final String PREFERRED_FR = """
            # Mots que la maison préfère, tels que les réglages rapides les tiennent.
            extends: substitution
            level: warning
            ignorecase: true
            message: "Écrivez «\u00a0%s\u00a0» plutôt que «\u00a0%s\u00a0»."
            reason: "La maison écrit ces mots d’une seule façon."
            """;
    private static final String PREFERRED_EN = """
            # Words that the house prefers, as quick settings keep them.
            extends: substitution
            level: warning
            ignorecase: true
            message: "Write “%s” rather than “%s”."
            reason: "The house writes these words in one way only."
            """;
    private static final String LEAST_FR = """
            # Le moins de mots-dièse qu’un post peut avoir.
            extends: limit
            of: hashtags
            level: warning
            message: "%s mot-dièse\u202f; il en faut au moins %s."
            reason: "Sans mot-dièse, le post ne se trouve que par les abonnés."
            """;
    private static final String LEAST_EN = """
            # The least number of hashtags that a post may have.
            extends: limit
            of: hashtags
            level: warning
            message: "%s hashtags; at least %s are needed."
            reason: "Without a hashtag only followers find the post."
            """;
}
