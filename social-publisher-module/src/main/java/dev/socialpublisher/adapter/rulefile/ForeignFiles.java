package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.GoodFiles.Good;
import dev.socialpublisher.adapter.rulefile.ModuleFiles.Version;
import dev.socialpublisher.adapter.rulefile.foreign.ForeignCharter;
import dev.socialpublisher.adapter.rulefile.foreign.ForeignStyles;
import dev.socialpublisher.adapter.rulefile.foreign.StyleFile;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.kind.RuleKinds;
import dev.socialpublisher.tone.placed.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Vale's packages in the folder {@code vale} of the module, as charters beside our own. What was read stays while the
 * files do. Mutable, guarded by its owner.
 */
final class ForeignFiles {
    static final String FOLDER = "vale/";

    private final RuleKinds kinds;
    private final Optional<Locale> language;
    private SortedMap<String, Version> lastRead = new TreeMap<>();
    private ForeignStyles styles = ForeignStyles.NONE;
    private final Map<String, Good<CharterHead>> heads = new LinkedHashMap<>();
    private final Map<String, List<Good<RuleDefinition>>> rules = new HashMap<>();

    /** {@code language} of all packages; without it they say it themselves. */
    ForeignFiles(RuleKinds kinds, Optional<Locale> language) {
        this.kinds = kinds;
        this.language = language;
    }

    /** Another rule of the same name does not stand in for a foreign one: its name is the whole id. */
    static String nameOf(Good<RuleDefinition> rule) {
        return rule.path().startsWith(FOLDER)
                ? rule.value().id().value()
                : rule.value().id().name();
    }

    /** What of the foreign files was read last has no effect. */
    List<RuleProblem> notHonoured() {
        return styles.notHonoured();
    }

    /** Adds the foreign charters to our own, which keep their names. */
    void addTo(
            SortedMap<String, Good<CharterHead>> ownHeads,
            Map<String, List<Good<RuleDefinition>>> ownRules,
            SortedMap<String, List<Version>> files,
            Consumer<RuleProblem> problems) {
        take(files);
        heads.forEach((id, head) -> {
            if (ownHeads.containsKey(id)) {
                problems.accept(new RuleProblem(
                        ModuleFiles.MODULE + "/" + FOLDER,
                        FilePosition.START,
                        Wording.of(
                                "the style %s is not in force: a charter has the same name",
                                "le style %s n’est pas en vigueur : une charte porte le même nom", id)));
            } else {
                ownHeads.put(id, head);
                ownRules.put(id, rules.getOrDefault(id, List.of()));
            }
        });
    }

    private void take(SortedMap<String, List<Version>> files) {
        SortedMap<String, Version> now = new TreeMap<>();
        files.subMap(FOLDER, FOLDER + Character.MAX_VALUE)
                .forEach((path, versions) -> now.put(path.substring(FOLDER.length()), versions.get(0)));
        if (!now.equals(lastRead)) {
            NavigableMap<String, StyleFile> read = new TreeMap<>();
            now.forEach((path, version) -> read.put(path, new StyleFile(path, version.name(), version::read)));
            styles = ForeignStyles.read(read, kinds, language);
            lastRead = now;
            heads.clear();
            rules.clear();
            styles.charters().forEach(charter -> {
                heads.put(charter.id(), good(head(charter), charter.toString()));
                rules.put(charter.id(), rules(charter));
            });
        }
    }

    private static List<Good<RuleDefinition>> rules(ForeignCharter charter) {
        List<Good<RuleDefinition>> rules = new ArrayList<>();
        charter.rules()
                .forEach(rule -> rules.add(new Good<>(FOLDER + rule.path(), "", rule.content(), rule.definition())));
        return rules;
    }

    private static <T> Good<T> good(T value, String content) {
        return new Good<>(FOLDER, "", Bytes.utf8(content), value);
    }

    private static CharterHead head(ForeignCharter charter) {
        List<RulePatch> patches = charter.changes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(change -> new RulePatch(
                        change.getKey(), Place.EVERYWHERE, Optional.of(change.getValue()), change.getKey()))
                .toList();
        return new CharterHead(
                charter.id(),
                charter.id().equals(ForeignStyles.COMBINED) ? "Vale (.vale.ini)" : charter.id() + " (Vale)",
                charter.language(),
                "vale",
                CharterHead.Manner.NONE,
                charter.parents(),
                charter.without(),
                patches,
                List.of(),
                new YamlFile(ModuleFiles.MODULE + "/" + FOLDER + charter.id(), Map.of(), Map.of()));
    }
}
