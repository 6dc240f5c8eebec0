package dev.socialpublisher.tone;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.literal.TriggerIndex;
import dev.socialpublisher.variant.ComposeSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A named, versioned set of rules.
 *
 * @param version as the file says, plus a short hash of the content
 * @param about what it says of itself
 * @param index its rules by the words that set them off
 * @param settings what composing must obey apart from rules, by network; {@code defaults} for the others
 */
public record Charter(
        String id,
        String title,
        String version,
        Locale language,
        About about,
        TriggerIndex<ToneRule> index,
        ComposeSettings defaults,
        Map<NetworkId, ComposeSettings> settings) {
    /** A side of the house's voice, in the charter's language. */
    public record Trait(String name, String description) {}

    /**
     * What a charter says of itself.
     *
     * @param parents ids of the charters that it inherits rules from, in their order
     * @param traits of its voice, for people
     */
    public record About(List<String> parents, List<Trait> traits) {
        /** Of a charter that stands alone and says nothing of its voice. */
        public static final About NOTHING = new About(List.of(), List.of());

        public About {
            parents = List.copyOf(parents);
            traits = List.copyOf(traits);
        }
    }

    public Charter {
        settings = Map.copyOf(settings);
    }

    public Charter(
            String id,
            String title,
            String version,
            Locale language,
            About about,
            List<ToneRule> rules,
            ComposeSettings defaults,
            Map<NetworkId, ComposeSettings> settings) {
        this(id, title, version, language, about, TriggerIndex.of(rules, ToneRule::triggers), defaults, settings);
    }

    public List<ToneRule> rules() {
        return index.items();
    }

    /** As {@link #settingsFor(NetworkId, Optional)} for a text without article. */
    public ComposeSettings settingsFor(NetworkId network) {
        return settingsFor(network, Optional.empty());
    }

    /** What composing must obey on a network for an article of that section: the charter's settings, narrowed by each rule. */
    public ComposeSettings settingsFor(NetworkId network, Optional<String> section) {
        ComposeSettings narrowed = settings.getOrDefault(network, defaults);
        for (ToneRule rule : rules()) {
            narrowed = rule.narrow(narrowed, network, section);
        }
        return narrowed;
    }
}
