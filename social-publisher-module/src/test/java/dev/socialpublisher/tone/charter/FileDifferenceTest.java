package dev.socialpublisher.tone.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.tone.charter.FileDifference.Change;
import dev.socialpublisher.tone.charter.LineDifference.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileDifferenceTest {
    @Test
    void tellsEachFileThatDiffers() {
        List<FileDifference> found = FileDifference.between(
                Map.of("charter.yaml", "same", "rules/A.yml", "gone", "rules/B.yml", "one\ntwo\nthree\n"),
                Map.of("charter.yaml", "same", "rules/B.yml", "one\n2\nthree\nfour\n", "rules/C.yml", "new"));

        assertThat(found)
                .containsExactly(
                        new FileDifference(
                                "rules/A.yml", Change.REMOVED, List.of(new LineDifference(Kind.REMOVED, "gone"))),
                        new FileDifference(
                                "rules/B.yml",
                                Change.CHANGED,
                                List.of(
                                        new LineDifference(Kind.SAME, "one"),
                                        new LineDifference(Kind.REMOVED, "two"),
                                        new LineDifference(Kind.ADDED, "2"),
                                        new LineDifference(Kind.SAME, "three"),
                                        new LineDifference(Kind.ADDED, "four"))),
                        new FileDifference(
                                "rules/C.yml", Change.ADDED, List.of(new LineDifference(Kind.ADDED, "new"))));
    }

    @ParameterizedTest
    @CsvSource({"abcdef, abxdef", "aab, aba", "abcabba, cbabac", "'', abc", "abc, ''", "aaaa, aa"})
    void holdsBothStates(String before, String after) {
        List<LineDifference> lines = LineDifference.between(inLines(before), inLines(after));

        assertThat(joined(lines, Kind.ADDED)).isEqualTo(before);
        assertThat(joined(lines, Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void tellsLongMiddlesAsAWhole() {
        String before = "x\n".repeat(2_000) + "end";
        String after = "y\n".repeat(2_000) + "end";

        List<LineDifference> lines = LineDifference.between(before, after);

        assertThat(lines).hasSize(4_001);
        assertThat(lines.get(1_999).kind()).isEqualTo(Kind.REMOVED);
        assertThat(lines.get(2_000).kind()).isEqualTo(Kind.ADDED);
        assertThat(lines.get(4_000)).isEqualTo(new LineDifference(Kind.SAME, "end"));
    }

    @Test
    void changesMakeOneStateOfTheOther() {
        Map<String, String> from = Map.of("charter.yaml", "1", "rules/A.yml", "a", "rules/B.yml", "b");
        Map<String, String> to = Map.of("charter.yaml", "1", "rules/B.yml", "B", "rules/C.yml", "c");

        FileChanges changes = FileChanges.between(from, to);

        assertThat(changes)
                .isEqualTo(FileChanges.of(Map.of("rules/B.yml", "B", "rules/C.yml", "c"), Set.of("rules/A.yml")));
        assertThat(changes.over(from)).isEqualTo(to);
        assertThat(FileChanges.between(to, to).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"../charter.yaml", "rules/../../x.yml", "rules/a/b.yml", "rules/x.txt", "/etc/passwd", "rules/.yml"})
    void refusesPathsThatNoCharterHas(String path) {
        assertThatThrownBy(() -> FileChanges.of(Map.of(path, ""), Set.of()))
                .hasMessage("not a file of a charter: " + path);
        assertThatThrownBy(() -> FileChanges.of(Map.of(), Set.of(path))).hasMessage("not a file of a charter: " + path);
    }

    private static String inLines(String letters) {
        return String.join("\n", letters.split(""));
    }

    private static String joined(List<LineDifference> lines, Kind without) {
        return String.join(
                "",
                lines.stream()
                        .filter(line -> line.kind() != without)
                        .map(LineDifference::text)
                        .toList());
    }
}
