package dev.socialpublisher.tone.charter.quick;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.charter.lineage.Patch;
import dev.socialpublisher.tone.charter.lineage.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what a rule's file and the charters' changes of it say at a place. */
record RuleReading(String charter, Optional<NetworkId> network) {
    private static final String USUAL_LEVEL = "warning";

    RuleSetting setting(RuleSource rule) {
        boolean counts = rule.kind().equals("limit") || rule.kind().equals("occurrence");
        return new RuleSetting(
                rule,
                level(rule),
                counts ? number(rule, "max") : Optional.empty(),
                counts ? number(rule, "min") : Optional.empty());
    }

    private Setting level(RuleSource rule) {
        List<Said> said = new ArrayList<>();
        String level = level(rule.values()).orElse(USUAL_LEVEL);
        boolean off = false;
        said.add(new Said(rule.id().charter(), Optional.empty(), level));
        for (Patch patch : patches(rule)) {
            Optional<String> changed = patch.values().flatMap(RuleReading::level);
            level = changed.orElse(level);
            if (patch.values().isEmpty()) {
                said.add(new Said(patch.charter(), patch.place().network(), "off"));
            } else if (changed.isPresent() || (off && !patch.excusesOnly())) {
                said.add(new Said(patch.charter(), patch.place().network(), level));
            }
            off = patch.values().isEmpty() || (off && patch.excusesOnly());
        }
        rule.removedBy().ifPresent(by -> said.add(new Said(by, Optional.empty(), "off")));
        boolean own = QuickSettings.ownPatch(rule, charter, network)
                .filter(patch -> patch.values().isEmpty() || patch.says("level"))
                .isPresent();
        return new Setting(said, own);
    }

    private Optional<Setting> number(RuleSource rule, String key) {
        List<Said> general = new ArrayList<>();
        List<Said> here = new ArrayList<>();
        says(rule.id().charter(), Optional.empty(), key, rule.values(), general, here);
        for (Patch patch : patches(rule)) {
            if (patch.place().network().isPresent() && patch.says(key)) {
                general.addAll(here);
                here.clear();
            }
            patch.values()
                    .ifPresent(values -> says(patch.charter(), patch.place().network(), key, values, general, here));
        }
        general.addAll(here);
        boolean own = QuickSettings.ownPatch(rule, charter, network)
                .filter(patch -> patch.says(key))
                .isPresent();
        return general.isEmpty() ? Optional.empty() : Optional.of(new Setting(general, own));
    }

    /** A number for the network that a mapping {@code networks} gives comes before the number for all. */
    private void says(
            String who,
            Optional<NetworkId> where,
            String key,
            Map<String, Object> values,
            List<Said> general,
            List<Said> here) {
        if (values.containsKey(key)) {
            general.add(new Said(who, where, String.valueOf(values.get(key))));
        }
        if (key.equals("max") && values.get("networks") instanceof Map<?, ?> byNetwork) {
            network.filter(on -> byNetwork.containsKey(on.value()))
                    .ifPresent(on -> here.add(new Said(who, network, String.valueOf(byNetwork.get(on.value())))));
        }
    }

    private List<Patch> patches(RuleSource rule) {
        return rule.patches().stream().filter(patch -> patch.holdsAt(network)).toList();
    }

    private static Optional<String> level(Map<String, Object> values) {
        return Optional.ofNullable(values.get("level")).map(String::valueOf).map(text -> text.toLowerCase(Locale.ROOT));
    }
}
