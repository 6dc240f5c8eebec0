package dev.socialpublisher.tone.own.reach;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.match.RulePattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A subject: how it stands on a channel, and how it is known.
 *
 * @param sections of the magazine that are about it, as slugs
 * @param tags of articles about it, as slugs
 * @param tokens words about it
 */
record Topic(String name, Standings standings, Set<String> sections, Set<String> tags, List<RulePattern> tokens) {
    private static final RulePattern.Mode WORDS = new RulePattern.Mode(true, true);

    /** Whether a channel speaks of a topic. */
    enum Standing {
        ALLOWED,
        /** Only with the signature of somebody who may waive the rule. */
        SENSITIVE,
        /** Never. */
        EXCLUDED;

        Wording words() {
            return switch (this) {
                case ALLOWED -> new Wording("allowed", "admis");
                case SENSITIVE -> new Wording("sensitive", "sensible");
                case EXCLUDED -> new Wording("excluded", "exclu");
            };
        }
    }

    /** A channel's standing goes before its network's, a network's before the general one. */
    record Standings(Standing general, Map<NetworkId, Standing> networks, Map<ChannelId, Standing> channels) {
        Standings {
            networks = Map.copyOf(networks);
            channels = Map.copyOf(channels);
        }

        /** Anywhere. */
        boolean knows(Standing standing) {
            return general == standing || networks.containsValue(standing) || channels.containsValue(standing);
        }

        Standing at(CheckContext context) {
            return context.occasion()
                    .channel()
                    .flatMap(channel -> Optional.ofNullable(channels.get(channel)))
                    .or(() -> Optional.ofNullable(networks.get(context.variant().network())))
                    .orElse(general);
        }
    }

    Topic {
        sections = Set.copyOf(sections);
        tags = Set.copyOf(tags);
        tokens = List.copyOf(tokens);
    }

    static Topic read(Fields keys) {
        Topic topic = new Topic(
                keys.text("name"), standings(keys), slugs(keys, "sections"), slugs(keys, "tags"), tokens(keys));
        if (topic.sections.isEmpty() && topic.tags.isEmpty() && topic.tokens.isEmpty()) {
            keys.problem(
                    "name",
                    Wording.of(
                            "none of 'sections', 'tags' and 'tokens' says how '%s' is known",
                            "ni « sections », ni « tags », ni « tokens » ne disent à quoi se reconnaît « %s »",
                            topic.name));
        }
        return topic;
    }

    /** The article's section or tag by which it is about the topic. */
    Optional<String> heading(CheckContext context) {
        return context.article()
                .flatMap(article -> article.section()
                        .filter(section -> sections.contains(Words.slug(section)))
                        .or(() -> article.tags().stream()
                                .filter(tag -> tags.contains(Words.slug(tag)))
                                .findFirst()));
    }

    private static Standings standings(Fields keys) {
        Standing general = keys.requiredChoice("standing", Standing.class);
        Map<NetworkId, Standing> networks = new LinkedHashMap<>();
        keys.optionalMap("networks")
                .ifPresent(map -> map.keys()
                        .forEach(name -> map.choice(name, Standing.class)
                                .ifPresent(standing -> map.network(name, name)
                                        .ifPresent(network -> networks.put(network, standing)))));
        Map<ChannelId, Standing> channels = new LinkedHashMap<>();
        keys.optionalMap("channels")
                .ifPresent(map -> map.keys()
                        .forEach(name -> map.choice(name, Standing.class)
                                .ifPresent(standing -> ChannelId.parse(name)
                                        .ifPresentOrElse(
                                                channel -> channels.put(channel, standing),
                                                () -> refuseChannel(map, name)))));
        return new Standings(general, networks, channels);
    }

    private static void refuseChannel(Fields channels, String name) {
        channels.problem(
                name,
                Wording.of(
                        "'%s' is not a channel id: lower-case letters, digits, hyphens",
                        "« %s » n’est pas un identifiant de compte : lettres minuscules, chiffres, traits d’union",
                        name));
    }

    private static Set<String> slugs(Fields keys, String key) {
        return keys.texts(key).values().stream().map(Words::slug).collect(Collectors.toSet());
    }

    private static List<RulePattern> tokens(Fields keys) {
        return keys.texts("tokens").entrySet().stream()
                .map(entry -> RulePattern.compile(keys, entry.getKey(), entry.getValue(), WORDS))
                .toList();
    }
}
