package dev.socialpublisher.tone.charter.quick;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.charter.lineage.Patch;
import dev.socialpublisher.tone.charter.lineage.RuleSource;
import dev.socialpublisher.tone.placed.Place;
import dev.socialpublisher.variant.AddressForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a charter, or a draft of it, says at a place, and who says so.
 *
 * @param network the place; empty = everywhere that nothing else is said of
 * @param rules by name, also those that are off
 */
public record QuickSettings(
        Lineage lineage, Optional<NetworkId> network, Setting address, List<RuleSetting> rules, List<HouseWord> words) {
    public QuickSettings {
        rules = List.copyOf(rules);
        words = List.copyOf(words);
    }

    public static QuickSettings of(Lineage lineage, Optional<NetworkId> network) {
        RuleReading reading = new RuleReading(lineage.own().charter(), network);
        return new QuickSettings(
                lineage,
                network,
                address(lineage, network),
                lineage.rules().stream().map(reading::setting).toList(),
                lineage.rules().stream()
                        .flatMap(rule -> HouseList.words(lineage, rule))
                        .filter(word -> word.networks().isEmpty()
                                || network.filter(word.networks()::contains).isPresent())
                        .toList());
    }

    /** What is said for a network comes last, whoever says it: that is how a charter reads its parents. */
    private static Setting address(Lineage lineage, Optional<NetworkId> network) {
        List<Said> said = new ArrayList<>();
        lineage.line()
                .forEach(one -> one.address()
                        .ifPresent(form -> said.add(new Said(one.charter(), Optional.empty(), name(form)))));
        network.ifPresent(on -> lineage.line().stream()
                .filter(one -> one.addressOn().containsKey(on))
                .forEach(one -> said.add(
                        new Said(one.charter(), network, name(one.addressOn().getOrDefault(on, AddressForm.FREE))))));
        boolean own = network.map(on -> lineage.own().addressOn().containsKey(on))
                .orElse(lineage.own().address().isPresent());
        return new Setting(said, own);
    }

    /** The charter's own patch of a rule at the place. */
    static Optional<Patch> ownPatch(RuleSource rule, String charter, Optional<NetworkId> network) {
        return rule.patches().stream()
                .filter(patch -> patch.charter().equals(charter)
                        && patch.place().equals(new Place(network, Optional.empty()))
                        && !patch.excusesOnly())
                .reduce((first, second) -> second);
    }

    private static String name(AddressForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
