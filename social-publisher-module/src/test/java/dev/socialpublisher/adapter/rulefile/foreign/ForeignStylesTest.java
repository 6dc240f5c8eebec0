package dev.socialpublisher.adapter.rulefile.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A folder of packages as others write them: what is honoured is in force, all else is listed with its place. */
class ForeignStylesTest {
    private static final Path FOLDER = Path.of("src/test/resources/foreign");
    private static final List<String> LISTED = lines(Path.of("src/test/resources/foreign-listed.txt"));

    @Test
    void makesACharterOfEachStyle() {
        ForeignStyles styles = read(folder());

        assertThat(styles.charters())
                .extracting(ForeignCharter::id)
                .containsExactly("Kontor", "Quai", "Vale", ForeignStyles.COMBINED);
        assertThat(ids(charter(styles, "Kontor")))
                .containsExactlyInAnyOrder(
                        "Kontor.Acronyms",
                        "Kontor.Anchored",
                        "Kontor.Clauses",
                        "Kontor.Ease",
                        "Kontor.Headings",
                        "Kontor.Hedging",
                        "Kontor.Several",
                        "Kontor.Spelling",
                        "Kontor.Twice",
                        "Kontor.Unknown",
                        "Kontor.Weasel",
                        "Kontor.Words",
                        "Kontor.Wordy",
                        "Kontor.dates-Time");
        assertThat(ids(charter(styles, "Vale"))).containsExactly("Vale.Terms", "Vale.Avoid", "Vale.Repetition");
    }

    @Test
    void combinesWhatTheConfigurationNames() {
        ForeignCharter combined = charter(read(folder()), ForeignStyles.COMBINED);

        assertThat(combined.parents()).containsExactly("Vale", "Kontor");
        assertThat(ids(combined)).containsExactly("Quai.Quay");
        assertThat(combined.without()).containsExactlyInAnyOrder("Kontor.Wordy");
        assertThat(combined.changes())
                .isEqualTo(Map.of(
                        "Kontor.Hedging", Map.of("level", "error"),
                        "Kontor.Clauses", Map.of("max", 1),
                        "Vale.Repetition", Map.of("level", "warning")));
    }

    @Test
    void listsWhatCannotBeHonoured() {
        List<String> notes =
                read(folder()).notHonoured().stream().map(RuleProblem::toString).toList();

        assertThat(notes).isEqualTo(LISTED);
    }

    /** Of every key that stands in a file, somebody says what became of it. */
    @Test
    void neitherHonoursNorForgetsNothing() {
        NavigableMap<String, StyleFile> files = folder();

        assertEveryKeyIsAccountedFor(files, read(files));
    }

    /** Nor where a careless hand wrote the files. */
    @Test
    void losesNothingOfDamagedFiles() {
        Random random = new Random(20261123);
        for (int round = 0; round < 60; round++) {
            NavigableMap<String, StyleFile> files = folder();
            files.replaceAll((path, file) -> path.endsWith(".yml") ? damaged(file, random) : file);

            assertEveryKeyIsAccountedFor(files, read(files));
        }
    }

    private static void assertEveryKeyIsAccountedFor(NavigableMap<String, StyleFile> files, ForeignStyles styles) {
        Map<String, RuleDefinition> inForce = styles.charters().stream()
                .flatMap(charter -> charter.rules().stream())
                .map(ForeignRule::definition)
                .collect(Collectors.toMap(RuleDefinition::file, rule -> rule, (one, other) -> one));
        files.forEach((path, file) -> {
            boolean rule = path.endsWith(".yml") && !path.contains("/_");
            List<RuleProblem> notes = styles.notHonoured().stream()
                    .filter(note -> note.file().equals(path))
                    .toList();
            if (rule && inForce.containsKey(path)) {
                forgotten(file, inForce.get(path), notes).forEach(key -> fail(key + " of " + path + " is forgotten"));
            } else if (rule) {
                assertThat(notes).as(path).isNotEmpty();
            }
        });
    }

    /** Keys that are neither in the rule nor listed at their line. */
    private static List<String> forgotten(StyleFile file, RuleDefinition rule, List<RuleProblem> notes) {
        YamlFile yaml = yaml(file);
        List<String> forgotten = new ArrayList<>();
        yaml.values().forEach((key, value) -> {
            String name = key.toLowerCase(Locale.ROOT).replaceFirst("[+-]$", "");
            int line = yaml.positions().get(key).line();
            boolean listed = notes.stream().anyMatch(note -> note.position().line() >= line);
            boolean noBound = Integer.valueOf(0).equals(value);
            if (!rule.values().containsKey(name) && !listed && !noBound) {
                forgotten.add(key);
            }
            if (value instanceof List<?> items
                    && rule.values().get(name) instanceof List<?> kept
                    && !key.endsWith("-")) {
                long missing = items.stream()
                        .map(String::valueOf)
                        .filter(item -> !item.isBlank())
                        .filter(item -> kept.stream().map(String::valueOf).noneMatch(item::equals))
                        .count();
                if (missing > notes.size()) {
                    forgotten.add(key + " " + items);
                }
            }
        });
        return forgotten;
    }

    private static StyleFile damaged(StyleFile file, Random random) {
        try {
            List<String> lines = new ArrayList<>(new String(file.content().read(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.set(at, lines.get(at).replaceFirst("(\\w+):", "$1x:"));
                case 1 -> lines.set(at, lines.get(at).replaceFirst(": .+", ": [1, true]"));
                case 2 -> lines.add(at, "k" + random.nextInt(9) + ": (");
                default -> lines.set(at, lines.get(at).replaceFirst("- .+", "- '(?U)['"));
            }
            byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return new StyleFile(file.path(), file.name(), () -> bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlFile yaml(StyleFile file) {
        try {
            return YamlFile.parse(file.name(), file.content().read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void boundsWhatIsTooLarge() {
        NavigableMap<String, StyleFile> files = new TreeMap<>();
        put(files, "Big/Rule.yml", "extends: existence\nmessage: m\ntokens: [a]\n#" + "x".repeat(300_000));
        put(files, "Big/Bomb.yml", "extends: existence\nmessage: m\ntokens: " + "[".repeat(5_000));
        put(files, "Big/Alias.yml", "extends: &e existence\nmessage: *e\ntokens: [a]\n");
        put(files, "Big/Slow.yml", "extends: existence\nmessage: m\ntokens: ['(a*a*a*a*a*)+b', 'fine']\n");
        put(files, "config/vocabularies/V/accept.txt", "word\n".repeat(3) + lines("w", 2_000));

        ForeignStyles styles = read(files);

        assertThat(ids(charter(styles, "Big"))).containsExactly("Big.Slow");
        assertThat(styles.notHonoured())
                .extracting(RuleProblem::toString)
                .anyMatch(note -> note.startsWith("Big/Rule.yml:1:1: has more than 262144 bytes"))
                .anyMatch(note -> note.startsWith("Big/Bomb.yml:3:") && note.contains("deeper than"))
                .anyMatch(note -> note.startsWith("Big/Alias.yml:2:") && note.contains("anchor or alias"))
                .anyMatch(note -> note.startsWith("Big/Slow.yml:3:10: 'tokens.0' is left out: ")
                        && note.contains("takes more than 200000 steps"))
                .anyMatch(note -> note.equals("config/vocabularies/V/accept.txt:503:1: the words from here on are left"
                        + " out: a vocabulary has 500 at most"));
    }

    @Test
    void readsAFolderWithoutConfiguration() {
        NavigableMap<String, StyleFile> files = new TreeMap<>();
        put(files, "Plain/Rule.yml", "extends: existence\nmessage: m\ntokens: [a]\n");
        put(files, "config/vocabularies/V/accept.txt", "b\n");

        ForeignStyles styles = read(files);

        assertThat(styles.charters()).extracting(ForeignCharter::id).containsExactly("Plain", "Vale");
        assertThat(styles.notHonoured()).isEmpty();
        assertThat(charter(styles, "Plain").rules().get(0).definition().values())
                .containsEntry("exceptions", List.of("b"));
        assertThat(ForeignStyles.read(new TreeMap<>(), StandardKinds.all(), Optional.empty()))
                .isEqualTo(ForeignStyles.NONE);
    }

    @Test
    void speaksEnglishUnlessSomebodySaysOtherwise() {
        NavigableMap<String, StyleFile> files = new TreeMap<>();
        put(files, "styles/Plain/Rule.yml", "extends: existence\nmessage: m\ntokens: [a]\n");
        assertThat(languages(files, Optional.empty())).containsOnly(Locale.ENGLISH);

        put(files, ".vale.ini", "StylesPath = styles\n[*.rst]\nLang = de\n[*]\nBasedOnStyles = Plain\nLang = fr\n");
        assertThat(languages(files, Optional.empty())).hasSize(3).containsOnly(Locale.FRENCH);
        assertThat(languages(files, Optional.of(Locale.CANADA_FRENCH))).containsOnly(Locale.CANADA_FRENCH);
    }

    @Test
    void listsALanguageThatIsNone() {
        NavigableMap<String, StyleFile> files = new TreeMap<>();
        put(files, "Plain/Rule.yml", "extends: existence\nmessage: m\ntokens: [a]\n");
        put(files, ".vale.ini", "[*]\nBasedOnStyles = Plain\nLang = ?\n");

        assertThat(read(files).notHonoured())
                .extracting(RuleProblem::toString)
                .containsExactly(".vale.ini:3:1: '?' is no language such as fr or en");
        assertThat(languages(files, Optional.empty())).containsOnly(Locale.ENGLISH);
    }

    private static List<Locale> languages(NavigableMap<String, StyleFile> files, Optional<Locale> named) {
        return ForeignStyles.read(files, StandardKinds.all(), named).charters().stream()
                .map(ForeignCharter::language)
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i + "\n").collect(Collectors.joining());
    }

    private static void put(NavigableMap<String, StyleFile> files, String path, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        files.put(path, new StyleFile(path, path, () -> bytes));
    }

    private static ForeignCharter charter(ForeignStyles styles, String id) {
        return styles.charters().stream()
                .filter(charter -> charter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(ForeignCharter charter) {
        return charter.rules().stream()
                .map(rule -> rule.definition().id().value())
                .toList();
    }

    private static ForeignStyles read(NavigableMap<String, StyleFile> files) {
        return ForeignStyles.read(files, StandardKinds.all(), Optional.empty());
    }

    private static NavigableMap<String, StyleFile> folder() {
        NavigableMap<String, StyleFile> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(FOLDER)) {
            tree.filter(Files::isRegularFile).forEach(file -> {
                String path = FOLDER.relativize(file).toString();
                files.put(path, new StyleFile(path, path, () -> Files.readAllBytes(file)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
