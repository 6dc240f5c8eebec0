package dev.socialpublisher.adapter.rulefile.promotion;

import dev.socialpublisher.adapter.rulefile.yaml.NamedFile;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.variant.Objective;
import dev.socialpublisher.variant.suggest.Bounds;
import dev.socialpublisher.variant.suggest.Condition;
import dev.socialpublisher.variant.suggest.NetworkRules;
import dev.socialpublisher.variant.suggest.SuggestionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code suggestions/*.yaml}. */
public final class SuggestionFile {
    private static final Pattern FILLER = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private static final Pattern HOST = Pattern.compile("(?!www\\.)[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private static final int MAX_WEIGHT = 100;

    private SuggestionFile() {}

    /** Throws {@link dev.socialpublisher.tone.RuleProblems} with everything that is wrong in it. */
    public static NetworkRules read(YamlFile file) {
        Fields keys = file.fields();
        Optional<NetworkId> network = NamedFile.network(file, keys, "network");
        int tickFrom = keys.number("tickFrom", 1, MAX_WEIGHT);
        List<SuggestionRule> rules = new ArrayList<>();
        keys.maps("rules").forEach(rule -> rule(rule).ifPresent(rules::add));
        if (rules.isEmpty()) {
            keys.problem("rules", new Wording("'rules' has no rule", "«\u00a0rules\u00a0» ne contient aucune règle"));
        }
        keys.done();
        return new NetworkRules(network.orElseThrow(), tickFrom, rules);
    }

    /** Empty only where the file has problems, which {@code done} tells. */
    private static Optional<SuggestionRule> rule(Fields keys) {
        Condition when = keys.optionalMap("when").map(SuggestionFile::condition).orElse(Condition.ALWAYS);
        int weight = keys.number("weight", -MAX_WEIGHT, MAX_WEIGHT);
        Wording reason = reason(keys.map("reason"), when);
        if (weight == 0) {
            keys.problem(
                    "weight",
                    new Wording(
                            "a reason of weight 0 says nothing; above 0 speaks for the network, below 0 against it",
                            "une raison de poids 0 ne dit rien\u202f; au-dessus de 0 elle parle pour le réseau, au-dessous contre lui"));
            return Optional.empty();
        }
        return Optional.of(new SuggestionRule(when, weight, reason));
    }

    private static Wording reason(Fields keys, Condition when) {
        return new Wording(said(keys, "en", when), said(keys, "fr", when));
    }

    private static String said(Fields keys, String language, Condition when) {
        String text = keys.text(language);
        Matcher fillers = FILLER.matcher(text);
        while (fillers.find()) {
            if (!SuggestionRule.FILLERS.contains(fillers.group(1))) {
                keys.problem(
                        language,
                        Wording.of(
                                "the reason has {%s}; it takes {%s}",
                                "la raison contient {%s} ; elle admet {%s}",
                                fillers.group(1),
                                String.join("}, {", SuggestionRule.FILLERS)));
            } else if (fillers.group(1).equals("topic") && when.topics().isEmpty()) {
                keys.problem(
                        language,
                        new Wording(
                                "the reason has {topic}, but the rule asks for no 'topics'",
                                "la raison contient {topic}, mais la règle ne demande aucun «\u00a0topics\u00a0»"));
            }
        }
        return text;
    }

    private static Condition condition(Fields keys) {
        return new Condition(
                bounds(keys, "pictures", 1_000),
                bounds(keys, "portraits", 1_000),
                bounds(keys, "words", 1_000_000),
                List.copyOf(keys.texts("topics").values()),
                matching(
                        keys,
                        "linksTo",
                        HOST,
                        new Wording(
                                "a host in lower case, without www., such as vimeo.com",
                                "un nom d’hôte en minuscules, sans www., comme vimeo.com")),
                matching(keys, "languages", LANGUAGE, new Wording("a language such as fr", "une langue comme fr")),
                Set.copyOf(keys.choices("objectives", Objective.class)),
                bounds(keys, "videos", 1_000));
    }

    /** {@code pictures: {min: 2, max: 5}}; either may be absent. */
    private static Bounds bounds(Fields keys, String key, int most) {
        return keys.optionalMap(key).map(map -> between(map, most)).orElse(Bounds.ANY);
    }

    private static Bounds between(Fields keys, int most) {
        int min = keys.optionalNumber("min", 0, most).orElse(0);
        int max = keys.optionalNumber("max", 0, most).orElse(Integer.MAX_VALUE);
        if (min <= max) {
            return new Bounds(min, max);
        }
        keys.problem(
                "max",
                Wording.of(
                        "'max' is %d, below 'min', which is %d",
                        "« max » vaut %d, moins que « min », qui vaut %d", max, min));
        return Bounds.ANY;
    }

    private static Set<String> matching(Fields keys, String key, Pattern form, Wording wanted) {
        keys.texts(key).forEach((place, text) -> {
            if (!form.matcher(text).matches()) {
                keys.problem(
                        place,
                        Wording.of(
                                "'%s' is '%s'; it takes %s", "« %s » contient « %s » ; il faut %s", key, text, wanted));
            }
        });
        return Set.copyOf(keys.texts(key).values());
    }
}
