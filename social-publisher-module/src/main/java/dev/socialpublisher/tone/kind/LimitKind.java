package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code extends: limit}, a kind of our own: how much of something a post may have. {@code of} says what, {@code max}
 * how much; {@code networks} gives other numbers by network: {@code {x: 2, bluesky: 3}}. Without {@code max} the rule
 * applies on those networks only. Fills {@code %s} with the number found, then the limit.
 */
final class LimitKind implements RuleKind {
    private static final int MOST = 1_000_000;

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(definition, keys);
        Message.refuseTooManyPlaceholders(
                keys,
                head.message(),
                2,
                new Wording("two, the number found and the limit", "deux, le nombre trouvé et la limite"));
        Measure measure = keys.requiredChoice("of", Measure.class);
        Optional<Integer> max = keys.optionalNumber("max", 0, MOST);
        Map<NetworkId, Integer> byNetwork = keys.isList("networks") ? Map.of() : byNetwork(keys);
        if (!keys.has("max") && byNetwork.isEmpty()) {
            keys.problem(
                    "max",
                    new Wording(
                            "neither 'max' nor 'networks' says how much",
                            "ni «\u00a0max\u00a0» ni «\u00a0networks\u00a0» ne disent combien"));
        }
        keys.done();
        return new LimitRule(head, measure, max, byNetwork);
    }

    private static Map<NetworkId, Integer> byNetwork(Fields keys) {
        Map<NetworkId, Integer> limits = new LinkedHashMap<>();
        keys.optionalMap("networks").ifPresent(networks -> {
            for (String name : networks.keys()) {
                int limit = networks.number(name, 0, MOST);
                networks.network(name, name).ifPresent(network -> limits.put(network, limit));
            }
        });
        return limits;
    }
}
