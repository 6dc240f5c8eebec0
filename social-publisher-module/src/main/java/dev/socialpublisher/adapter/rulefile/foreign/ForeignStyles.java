package dev.socialpublisher.adapter.rulefile.foreign;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.kind.RuleKinds;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A styles folder as charters: one for each style, named like it, and {@value #COMBINED} where a {@code .vale.ini} says
 * which of them are in force.
 *
 * @param charters in the order of their ids; the combined one last
 * @param notHonoured what of the files has no effect, by file and place
 */
public record ForeignStyles(List<ForeignCharter> charters, List<RuleProblem> notHonoured) {
    /** The charter of a {@code .vale.ini}. */
    public static final String COMBINED = "vale-ini";

    public static final ForeignStyles NONE = new ForeignStyles(List.of(), List.of());

    /** Of packages of which nobody says it. */
    private static final Locale USUAL_LANGUAGE = Locale.ENGLISH;

    public ForeignStyles {
        charters = List.copyOf(charters);
        notHonoured = List.copyOf(notHonoured);
    }

    /** {@code files} by their path below the folder; {@code language} of all, without it the {@code .vale.ini}'s. */
    public static ForeignStyles read(
            NavigableMap<String, StyleFile> files, RuleKinds kinds, Optional<Locale> language) {
        return files.isEmpty() ? NONE : new Reading(files, kinds).read(language);
    }

    /** Mutable while the folder is read. */
    private static final class Reading {
        private final StylesFolder folder;
        private final RuleReader rules;
        private final Set<RuleProblem> notHonoured = new LinkedHashSet<>();
        private final Map<String, ForeignRule> byName = new LinkedHashMap<>();
        private final Map<String, Optional<ForeignSource>> sources = new LinkedHashMap<>();
        private final Vocabulary vocabulary;

        Reading(NavigableMap<String, StyleFile> files, RuleKinds kinds) {
            folder = StylesFolder.of(files, notHonoured::add);
            rules = new RuleReader(kinds, notHonoured::add);
            vocabulary = folder.vocabulary(notHonoured::add);
        }

        ForeignStyles read(Optional<Locale> named) {
            Locale language =
                    named.or(() -> folder.ini().flatMap(ValeIni::language)).orElse(USUAL_LANGUAGE);
            NavigableMap<String, List<ForeignRule>> styles = new TreeMap<>();
            folder.ruleFiles()
                    .forEach((name, file) -> rule(name, file)
                            .ifPresent(
                                    rule -> styles.computeIfAbsent(name.split("\\.", 2)[0], style -> new ArrayList<>())
                                            .add(rule)));
            styles.put(BuiltInStyle.NAME, builtIn());
            List<ForeignCharter> charters = new ArrayList<>();
            styles.forEach((style, own) -> charters.add(ForeignCharter.ofStyle(style, language, own)));
            folder.ini()
                    .ifPresent(ini ->
                            charters.add(new Combination(ini, folder, byName, rules).charter(COMBINED, language)));
            return new ForeignStyles(
                    charters, notHonoured.stream().sorted(RuleProblem.ORDER).toList());
        }

        private List<ForeignRule> builtIn() {
            List<ForeignRule> own = new ArrayList<>();
            BuiltInStyle.rules(vocabulary).forEach((name, values) -> {
                RuleId id = new RuleId(BuiltInStyle.NAME + "." + name);
                rules.read(id, folder.name(), Adapted.values(values, Vocabulary.NONE, (key, why) -> {}), Map.of())
                        .ifPresent(definition -> own.add(kept(id.value(), id.value(), values.toString(), definition)));
            });
            return own;
        }

        private Optional<ForeignRule> rule(String name, StyleFile file) {
            Optional<RuleId> id = RuleNames.id(name);
            if (id.isEmpty()) {
                notHonoured.add(file.note(
                        1,
                        RuleReader.notInForce(Wording.of(
                                "'%s' cannot name a rule: letters a to z, digits, hyphens, underscores",
                                "« %s » ne peut pas nommer une règle : lettres de a à z, chiffres, traits d’union, tirets bas",
                                name))));
                return Optional.empty();
            }
            return source(name).flatMap(source -> rule(name, id.get(), source));
        }

        private Optional<ForeignRule> rule(String name, RuleId id, ForeignSource source) {
            ForeignSource.Inherited inherited = source.inherited(this::source);
            FilePosition start = source.yaml().positions().getOrDefault("extends", FilePosition.START);
            if (inherited.refusal().isPresent()) {
                notHonoured.add(new RuleProblem(
                        source.file().name(),
                        start,
                        RuleReader.notInForce(inherited.refusal().get())));
                return Optional.empty();
            }
            Map<String, FilePosition> positions = source.yaml().positions();
            Map<String, Object> values = Adapted.values(
                    inherited.values(),
                    vocabulary,
                    (key, why) -> notHonoured.add(new RuleProblem(
                            source.file().name(),
                            positions.getOrDefault(key, FilePosition.START),
                            Wording.of("'%s' is left out: %s", "« %s » est laissé de côté : %s", key, why))));
            return rules.read(id, source.file().name(), values, positions)
                    .map(definition -> kept(name, source.file().path(), values.toString(), definition));
        }

        private ForeignRule kept(String name, String path, String content, RuleDefinition definition) {
            ForeignRule rule = new ForeignRule(path, Bytes.of(content.getBytes(StandardCharsets.UTF_8)), definition);
            byName.put(name, rule);
            return rule;
        }

        /** Also of files that are no rules but that rules build on. */
        private Optional<ForeignSource> source(String name) {
            if (!sources.containsKey(name)) {
                Optional<StyleFile> file = folder.file(name);
                sources.put(name, file.flatMap(found -> ForeignSource.read(found, notHonoured::add)));
            }
            return sources.getOrDefault(name, Optional.empty());
        }
    }
}
