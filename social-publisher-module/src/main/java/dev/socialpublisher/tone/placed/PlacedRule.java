package dev.socialpublisher.tone.placed;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.variant.ComposeSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One rule in several forms, of which each place has one or none.
 *
 * @param description as where nothing else is said
 * @param forms by place; every combination of the networks and sections that the charter names, {@link
 *     Place#EVERYWHERE} for the rest; empty = off there
 */
public record PlacedRule(RuleDescription description, Map<Place, Optional<ToneRule>> forms) implements ToneRule {
    public PlacedRule {
        forms = Map.copyOf(forms);
        description = withPlaces(description, forms);
    }

    @Override
    public RuleId id() {
        return description.id();
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return at(context.variant().network(), context.section().map(Words::slug))
                .map(rule -> rule.check(context))
                .orElse(List.of());
    }

    @Override
    public Triggers triggers() {
        return Triggers.union(forms.values().stream()
                .flatMap(Optional::stream)
                .map(ToneRule::triggers)
                .toList());
    }

    @Override
    public ComposeSettings narrow(ComposeSettings settings, NetworkId network, Optional<String> section) {
        return at(network, section.map(Words::slug))
                .map(rule -> rule.narrow(settings, network, section))
                .orElse(settings);
    }

    /** What is said of both comes before what is said of a section, that before a network's: all combinations are there. */
    private Optional<ToneRule> at(NetworkId network, Optional<String> section) {
        Optional<NetworkId> here = Optional.of(network);
        return Stream.of(
                        new Place(here, section),
                        new Place(Optional.empty(), section),
                        new Place(here, Optional.empty()),
                        Place.EVERYWHERE)
                .map(forms::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Optional.empty());
    }

    /** Tells what differs: {@code linkedin → off}, {@code x → level error, max 1}. */
    private static RuleDescription withPlaces(RuleDescription general, Map<Place, Optional<ToneRule>> forms) {
        Map<String, String> settings = new TreeMap<>(general.settings());
        forms.forEach((place, form) -> {
            if (!place.equals(Place.EVERYWHERE)) {
                settings.put(
                        "on " + place,
                        form.map(rule -> difference(general, rule)).orElse("off"));
            }
        });
        return new RuleDescription(
                general.id(),
                general.kind(),
                general.severity(),
                general.waivableBy(),
                general.message(),
                general.reason(),
                settings,
                general.source());
    }

    private static String difference(RuleDescription general, ToneRule form) {
        RuleDescription here = form.description();
        Map<String, String> other = new TreeMap<>();
        if (here.severity() != general.severity()) {
            other.put("level", here.severity().name().toLowerCase(Locale.ROOT));
        }
        here.settings().forEach((key, value) -> {
            if (!value.equals(general.settings().get(key))) {
                other.put(key, value);
            }
        });
        return String.join(
                ", ",
                other.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }
}
