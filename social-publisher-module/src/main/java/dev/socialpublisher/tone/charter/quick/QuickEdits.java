package dev.socialpublisher.tone.charter.quick;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.charter.KeyEdit;
import dev.socialpublisher.tone.charter.lineage.CharterException;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.charter.lineage.Patch;
import dev.socialpublisher.tone.charter.lineage.RuleSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns a quick change into edits of the charter's files: where the charter has a patch already, there; else in the rule's
 * file where it is the charter's own and the change is for everywhere; else as a new patch in the charter's own file.
 */
record QuickEdits(Lineage lineage, Optional<NetworkId> network) {
    private static final String OFF = "off";

    /** {@code by} and {@code on} go along with an exception. */
    static List<FileEdit> of(Lineage lineage, QuickChange change, String by, String on) {
        QuickEdits edits = new QuickEdits(lineage, change.network());
        return switch (change.what()) {
            case ADDRESS -> List.of(edits.address(change.value()));
            case LEVEL ->
                edits.rule(change.rule())
                        .map(rule -> edits.level(rule, change.value()))
                        .orElse(List.of());
            case MAX ->
                edits.rule(change.rule())
                        .map(rule -> edits.max(rule, change.value()))
                        .orElse(List.of());
            case LEAST_HASHTAGS -> edits.leastHashtags(change.value());
            case BAN -> List.of(edits.add(HouseList.BANNED, KeyEdit.append(HouseList.token(word(change)), "tokens")));
            case PREFER ->
                List.of(edits.add(
                        HouseList.PREFERRED, KeyEdit.set(change.more(), "swap", HouseList.token(word(change)))));
            case UNBAN -> edits.unban(change.rule(), word(change));
            case UNPREFER -> edits.unprefer(change.rule(), word(change));
            case EXCEPT -> List.of(FileEdit.head(KeyEdit.append(edits.exception(change, by, on), "exceptions")));
            case UNEXCEPT -> edits.unexcept(change.rule(), word(change));
        };
    }

    private static String word(QuickChange change) {
        return change.value().orElse("");
    }

    private Optional<RuleSource> rule(String name) {
        return lineage.rule(name);
    }

    private FileEdit address(Optional<String> form) {
        String[] path = at("address");
        return FileEdit.head(form.map(value -> KeyEdit.set(value, path)).orElseGet(() -> KeyEdit.remove(path)));
    }

    private List<FileEdit> level(RuleSource rule, Optional<String> level) {
        Optional<Patch> patch = ownPatch(rule);
        if (level.isEmpty()) {
            return patch.filter(here -> here.values().isEmpty() || here.says("level"))
                    .map(here -> List.of(FileEdit.head(KeyEdit.remove(
                            patchAt(rule, saysOnly(here, "level") ? new String[0] : new String[] {"level"})))))
                    .orElse(List.of());
        }
        if (level.get().equals(OFF)) {
            return List.of(FileEdit.head(KeyEdit.set(false, patchAt(rule))));
        }
        if (patch.isEmpty() && isForFile(rule)) {
            return List.of(ownLevel(rule, level.get()));
        }
        boolean more = patch.filter(here -> !saysOnly(here, "level")).isPresent();
        return List.of(FileEdit.head(KeyEdit.set(level.get(), more ? patchAt(rule, "level") : patchAt(rule))));
    }

    /** Who may waive it is said of rules only that block. */
    private static FileEdit ownLevel(RuleSource rule, String level) {
        List<KeyEdit> edits = new ArrayList<>();
        edits.add(KeyEdit.set(level, "level"));
        if (!level.equals("error") && rule.values().containsKey("waivable")) {
            edits.add(KeyEdit.remove("waivable"));
        }
        return new FileEdit("rules/" + rule.name() + ".yml", "", edits);
    }

    private List<FileEdit> max(RuleSource rule, Optional<String> max) {
        Optional<Patch> patch = ownPatch(rule);
        if (max.isEmpty()) {
            return patch.filter(here -> here.says("max"))
                    .map(here -> List.of(FileEdit.head(KeyEdit.remove(patchAt(rule, "max")))))
                    .orElse(List.of());
        }
        int most = Integer.parseInt(max.get());
        if (patch.isEmpty() && isForFile(rule)) {
            return List.of(FileEdit.rule(rule.name(), KeyEdit.set(most, "max")));
        }
        boolean levelOnly = patch.filter(here -> saysOnly(here, "level")).isPresent();
        if (!levelOnly) {
            return List.of(FileEdit.head(KeyEdit.set(most, patchAt(rule, "max"))));
        }
        Map<String, Object> both =
                new LinkedHashMap<>(patch.flatMap(Patch::values).orElse(Map.of()));
        both.put("max", most);
        return List.of(FileEdit.head(KeyEdit.set(both, patchAt(rule))));
    }

    /** One rule for all networks: where it is asked for on some only, it is off elsewhere. */
    private List<FileEdit> leastHashtags(Optional<String> least) {
        HouseList list = HouseList.LEAST_HASHTAGS;
        String name = list.ownName(lineage, Optional.empty());
        Optional<RuleSource> there = rule(name);
        String[] patch = at("rules", name);
        boolean none = least.isEmpty() || least.get().equals("0");
        if (none && there.filter(this::isForFile).isPresent()) {
            return gone(name);
        }
        if (none) {
            return there.isEmpty()
                    ? List.of()
                    : List.of(FileEdit.head(least.isEmpty() ? KeyEdit.remove(patch) : KeyEdit.set(false, patch)));
        }
        int number = Integer.parseInt(least.get());
        String path = "rules/" + name + ".yml";
        String template = there.isEmpty() ? list.template(lineage.own().language()) : "";
        if (network.isEmpty()) {
            return List.of(
                    new FileEdit(path, template, List.of(KeyEdit.set(number, "min"))),
                    FileEdit.head(KeyEdit.remove(patch)));
        }
        FileEdit here = FileEdit.head(KeyEdit.set(Map.of("min", number), patch));
        return there.isPresent()
                ? List.of(here)
                : List.of(
                        new FileEdit(path, template, List.of(KeyEdit.set(number, "min"))),
                        FileEdit.head(KeyEdit.set(false, "rules", name), KeyEdit.set(Map.of("min", number), patch)));
    }

    private FileEdit add(HouseList list, KeyEdit word) {
        String name = list.ownName(lineage, network);
        String path = "rules/" + name + ".yml";
        if (rule(name).isPresent()) {
            return new FileEdit(path, "", List.of(word));
        }
        List<KeyEdit> edits = new ArrayList<>();
        network.ifPresent(on -> edits.add(KeyEdit.set(List.of(on.value()), "networks")));
        edits.add(word);
        return new FileEdit(path, list.template(lineage.own().language()), edits);
    }

    private List<FileEdit> unban(String name, String word) {
        List<?> tokens = rule(name)
                .filter(this::isOwn)
                .map(rule -> rule.values().get("tokens"))
                .filter(List.class::isInstance)
                .map(List.class::cast)
                .orElse(List.of());
        int at = tokens.contains(word) ? tokens.indexOf(word) : tokens.indexOf(HouseList.token(word));
        if (at < 0) {
            return List.of();
        }
        return tokens.size() == 1 ? gone(name) : List.of(FileEdit.rule(name, KeyEdit.removeItem(at, "tokens")));
    }

    private List<FileEdit> unprefer(String name, String word) {
        Map<?, ?> swap = rule(name)
                .filter(this::isOwn)
                .map(rule -> rule.values().get("swap"))
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .orElse(Map.of());
        return Stream.of(word, HouseList.token(word))
                .filter(swap::containsKey)
                .findFirst()
                .map(key -> swap.size() == 1 ? gone(name) : List.of(FileEdit.rule(name, KeyEdit.remove("swap", key))))
                .orElse(List.of());
    }

    /** The file, and what the charter says of its rule elsewhere: nobody would know the name. */
    private List<FileEdit> gone(String name) {
        List<KeyEdit> edits = new ArrayList<>();
        rule(name).stream()
                .flatMap(rule -> rule.patches().stream())
                .filter(patch -> patch.charter().equals(lineage.own().charter()) && !patch.excusesOnly())
                .forEach(
                        patch -> edits.add(new QuickEdits(lineage, patch.place().network()).forget(name)));
        List<CharterException> exceptions = lineage.own().exceptions();
        for (int i = exceptions.size() - 1; i >= 0; i--) {
            if (exceptions.get(i).rule().equals(name)) {
                edits.add(KeyEdit.removeItem(i, "exceptions"));
            }
        }
        return edits.isEmpty()
                ? List.of(FileEdit.rule(name))
                : List.of(FileEdit.rule(name), new FileEdit(FileEdit.HEAD, "", edits));
    }

    private KeyEdit forget(String rule) {
        return KeyEdit.remove(at("rules", rule));
    }

    private Map<String, Object> exception(QuickChange change, String by, String on) {
        Map<String, Object> exception = new LinkedHashMap<>();
        exception.put("rule", change.rule());
        exception.put("phrase", word(change));
        network.ifPresent(here -> exception.put("networks", List.of(here.value())));
        exception.put("reason", change.more());
        exception.put("by", by);
        exception.put("date", on);
        return exception;
    }

    private List<FileEdit> unexcept(String rule, String phrase) {
        Set<NetworkId> here = network.map(Set::of).orElse(Set.of());
        List<CharterException> all = lineage.own().exceptions();
        for (int i = 0; i < all.size(); i++) {
            CharterException one = all.get(i);
            if (one.rule().equals(rule)
                    && one.phrase().equals(phrase)
                    && one.networks().equals(here)) {
                return List.of(FileEdit.head(KeyEdit.removeItem(i, "exceptions")));
            }
        }
        return List.of();
    }

    private Optional<Patch> ownPatch(RuleSource rule) {
        return QuickSettings.ownPatch(rule, lineage.own().charter(), network);
    }

    /** Whether a change for this place belongs into the rule's file. */
    private boolean isForFile(RuleSource rule) {
        return network.isEmpty() && isOwn(rule);
    }

    private boolean isOwn(RuleSource rule) {
        return rule.id().charter().equals(lineage.own().charter());
    }

    /** Off says nothing else, either. */
    private static boolean saysOnly(Patch patch, String key) {
        return patch.values().map(values -> values.keySet().equals(Set.of(key))).orElse(true);
    }

    private String[] patchAt(RuleSource rule, String... keys) {
        return Stream.concat(Stream.of(at("rules", rule.name())), Stream.of(keys))
                .toArray(String[]::new);
    }

    private String[] at(String... keys) {
        return Stream.concat(network.stream().flatMap(on -> Stream.of("networks", on.value())), Stream.of(keys))
                .toArray(String[]::new);
    }
}
