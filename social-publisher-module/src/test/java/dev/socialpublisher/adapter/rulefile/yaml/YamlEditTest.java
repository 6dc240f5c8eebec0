package dev.socialpublisher.adapter.rulefile.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.charter.KeyEdit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A change of one key leaves the rest of a file as a person wrote it. */
class YamlEditTest {
    private static final String CHARTER = """
            # Comments stay.
            id: test  # the folder
            address: vous           # tu, vous or free
            networks:
              x: {rules: {Words: {max: 25}}}   # short
              # LinkedIn reads slowly
              linkedin:
                rules:
                  Emoji: off
            version: "1.0"
            """;

    @Test
    void replacesAValueWhereItStands() {
        assertThat(edited(CHARTER, KeyEdit.set("tu", "address")))
                .isEqualTo(CHARTER.replace("address: vous ", "address: tu "));
        assertThat(edited(CHARTER, KeyEdit.set(12, "networks", "x", "rules", "Words", "max")))
                .isEqualTo(CHARTER.replace("25", "12"));
        assertThat(edited(CHARTER, KeyEdit.set("warning", "networks", "linkedin", "rules", "Emoji")))
                .isEqualTo(CHARTER.replace("Emoji: off", "Emoji: warning"));
    }

    @Test
    void putsANewKeyBesideItsLikes() {
        assertThat(edited(CHARTER, KeyEdit.set(1, "networks", "x", "rules", "Emoji", "max")))
                .isEqualTo(CHARTER.replace("{max: 25}}}", "{max: 25}, Emoji: {max: 1}}}"));
        assertThat(edited(CHARTER, KeyEdit.set(false, "networks", "linkedin", "rules", "Tags")))
                .isEqualTo(CHARTER.replace("Emoji: off\n", "Emoji: off\n      Tags: off\n"));
        assertThat(edited(CHARTER, KeyEdit.set("tu", "networks", "threads", "address")))
                .isEqualTo(CHARTER.replace("Emoji: off\n", "Emoji: off\n  threads: {address: tu}\n"));
        assertThat(edited(CHARTER, KeyEdit.set("error", "rules", "Words")))
                .isEqualTo(CHARTER + "rules:\n  Words: error\n");
        assertThat(edited("a: {}\nb: 1", KeyEdit.set(2, "a", "c"))).isEqualTo("a: {c: 2}\nb: 1");
        assertThat(edited("a: 1", KeyEdit.set(List.of("x"), "b"))).isEqualTo("a: 1\nb:\n  - x\n");
    }

    @Test
    void takesAKeyAwayWithWhatNothingIsLeftOf() {
        assertThat(edited(CHARTER, KeyEdit.remove("networks", "x", "rules", "Words", "max")))
                .isEqualTo(CHARTER.replace("  x: {rules: {Words: {max: 25}}}   # short\n", ""));
        assertThat(edited(CHARTER, KeyEdit.remove("networks", "linkedin", "rules", "Emoji")))
                .isEqualTo(CHARTER.replace("  linkedin:\n    rules:\n      Emoji: off\n", ""));
        assertThat(edited(CHARTER, KeyEdit.remove("nothing", "here"))).isEqualTo(CHARTER);
        assertThat(edited("a: {b: 1, c: 2, d: 3}\n", KeyEdit.remove("a", "b"))).isEqualTo("a: {c: 2, d: 3}\n");
        assertThat(edited("a: {b: 1, c: 2, d: 3}\n", KeyEdit.remove("a", "c"))).isEqualTo("a: {b: 1, d: 3}\n");
    }

    @Test
    void addsToListsAndTakesFromThem() {
        String block = "swap: 1\ntokens:\n  - un   # first\n  - \"deux\"\nmax: 3\n";
        assertThat(edited(block, KeyEdit.append("trois (3)", "tokens")))
                .isEqualTo(block.replace("\"deux\"\n", "\"deux\"\n  - \"trois (3)\"\n"));
        assertThat(edited(block, KeyEdit.removeItem(0, "tokens"))).isEqualTo(block.replace("  - un   # first\n", ""));
        assertThat(edited("tokens: [un, deux]\n", KeyEdit.append("trois", "tokens")))
                .isEqualTo("tokens: [un, deux, trois]\n");
        assertThat(edited("tokens: [un, deux]\nb: 1\n", KeyEdit.removeItem(1, "tokens")))
                .isEqualTo("tokens: [un]\nb: 1\n");
        assertThat(edited("tokens: [un]\nb: 1\n", KeyEdit.removeItem(0, "tokens")))
                .isEqualTo("b: 1\n");
        assertThat(edited("b: 1\n", KeyEdit.append(Map.of("rule", "A b"), "exceptions")))
                .isEqualTo("b: 1\nexceptions:\n  - {rule: \"A b\"}\n");
    }

    @Test
    void writesTextsSoThatTheyAreReadAsTexts() {
        for (String text : List.of(
                "off ",
                "yes",
                "3",
                "a: b",
                "# x",
                "«\u00a0é\u202f»",
                "a\\b\"c",
                "👩‍👩‍👧",
                "\u0085x",
                "- y",
                "null",
                "{a}",
                "l’été")) {
            String edited = edited("a: 1\n", KeyEdit.set(text, "b"));
            assertThat(read(edited)).containsEntry("b", text);
        }
    }

    @Test
    void countsAsPeopleWrite() {
        String text = "\uFEFFa: \"👩‍👩‍👧 {\"\r\nb: {c: 1} # 👋\r\nd: |\r\n  a\r\n  b\r\n\r\ne: 2";
        assertThat(edited(text, KeyEdit.set(7, "b", "c"))).isEqualTo(text.replace("c: 1", "c: 7"));
        assertThat(edited(text, KeyEdit.set(7, "f"))).isEqualTo(text + "\r\nf: 7\r\n");
        assertThat(edited(text, KeyEdit.remove("d"))).isEqualTo(text.replace("d: |\r\n  a\r\n  b\r\n", ""));
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThatThrownBy(() -> edited("a: [\n", KeyEdit.set(1, "a"))).isInstanceOf(RuleProblems.class);
    }

    /** Any key of any shipped file may change; a refusal is allowed, a wrong file is not, and other lines stay. */
    @Test
    void changesShippedFilesAtTheirPlaceOnly() throws IOException {
        Random random = new Random(20261122);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(Path.of("../light-modules/social-publisher-defaults"))) {
            tree.filter(file -> file.toString().matches(".*\\.ya?ml")).forEach(files::add);
        }
        int edits = 0;
        for (Path file : files.stream().sorted().toList()) {
            String text = Files.readString(file);
            for (String path : paths(text, random)) {
                String[] keys = path.split("\\.");
                String set = edited(text, KeyEdit.set("été 2026", keys));
                if (isOneLine(text, keys)) {
                    assertThat(linesThatDiffer(text, set))
                            .as("%s after %s", file, path)
                            .isEqualTo(1);
                }
                edited(set, KeyEdit.remove(keys));
                edits++;
            }
        }
        assertThat(edits).isGreaterThan(500);
    }

    private static boolean isOneLine(String text, String... keys) {
        Object value = read(text);
        for (String key : keys) {
            value = ((Map<?, ?>) value).get(key);
        }
        return !(value instanceof Map || value instanceof List);
    }

    private static long linesThatDiffer(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> edited = after.lines().toList();
        assertThat(edited).hasSameSizeAs(old);
        return IntStream.range(0, old.size())
                .filter(line -> !old.get(line).equals(edited.get(line)))
                .count();
    }

    /** Two of a file's keys that no list is above of. */
    private static List<String> paths(String text, Random random) {
        List<String> paths = new ArrayList<>();
        collect("", read(text), paths);
        Collections.shuffle(paths, random);
        return paths.subList(0, Math.min(2, paths.size()));
    }

    private static void collect(String above, Map<?, ?> values, List<String> paths) {
        values.forEach((key, value) -> {
            if (!String.valueOf(key).contains(".")) {
                paths.add(above + key);
                if (value instanceof Map<?, ?> below) {
                    collect(above + key + ".", below, paths);
                }
            }
        });
    }

    private static Map<String, Object> read(String text) {
        return YamlFile.parse("x.yml", text.getBytes(StandardCharsets.UTF_8)).values();
    }

    private static String edited(String text, KeyEdit edit) {
        return YamlFile.edited("x.yml", text, List.of(edit));
    }
}
