package dev.socialpublisher.adapter.rulefile.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {
    @Test
    void readsValuesAndTheirPositions() {
        YamlFile file = parse("extends: existence\ntokens:\n  - un\n  - deux\nmax: 3\nignorecase: true\n");

        assertThat(file.values())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("extends", "existence", "tokens", List.of("un", "deux"), "max", 3, "ignorecase", true));
        assertThat(file.positions()).containsEntry("tokens.1", new FilePosition(4, 5));
        assertThat(file.positions()).containsEntry("max", new FilePosition(5, 1));
    }

    @Test
    void keepsDaysAsText() {
        assertThat(parse("checked: 2026-11-22\n").values()).containsEntry("checked", "2026-11-22");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\na: 2| x.yml:2:1: 'a' stands twice",
                "- a| x.yml:1:1: starts with something else than keys and values",
                "a: &b 1\\nc: *b| x.yml:2:4: uses an anchor or alias; write the value out",
                "a: [1, &b [2]]| x.yml:1:8: uses an anchor or alias; write the value out",
                "a: 1\\n---\\nb: 2| x.yml:3:1: has a second document; one file holds one",
                "a:\\nb: 1| x.yml:1:3: a value is missing here",
                "a: [1, ]\\nb: {c: }| x.yml:2:7: a value is missing here",
                "'a: \"b'| x.yml:1:6: is not YAML, a quotation mark is not closed (while scanning a quoted scalar, found unexpected end of stream)",
                "''| x.yml:1:1: is empty"
            })
    void refusesWithPosition(String content, String message) {
        String text = "''".equals(content) ? "" : content.replace("\\n", "\n");

        assertThatThrownBy(() -> parse(text)).isInstanceOf(RuleProblems.class).hasMessage(message);
    }

    @Test
    void refusesADeepFile() {
        assertThatThrownBy(() -> parse("a: " + "[".repeat(21) + "]".repeat(21)))
                .isInstanceOf(RuleProblems.class)
                .hasMessage("x.yml:1:23: is nested deeper than 20 levels");
    }

    @Test
    void refusesAHugeFile() {
        assertThatThrownBy(() -> parse("a: " + "b".repeat(262_144)))
                .isInstanceOf(RuleProblems.class)
                .hasMessage("x.yml:1:1: has more than 262144 bytes");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(() -> YamlFile.parse("x.yml", "a: é".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(RuleProblems.class)
                .hasMessage("x.yml:1:1: is not UTF-8 text");
    }

    @Test
    void tellsEveryProblemOfAFileAtOnce() {
        Fields keys = parse("max: beaucoup\nlevel: loud\nchecked: hier\nmor: 1\nwhere: {x: 1}\n")
                .fields();
        keys.number("max", 0, 9);
        keys.text("message");
        keys.choice("level", dev.socialpublisher.tone.Severity.class);
        keys.date("checked");
        keys.map("where").number("y", 0, 1);

        assertThatThrownBy(keys::done).isInstanceOf(RuleProblems.class).hasMessage("""
                        x.yml:1:1: 'max' is 'beaucoup'; it takes a whole number from 0 to 9
                        x.yml:1:1: 'message' is missing
                        x.yml:2:1: 'level' is 'loud'; it takes one of suggestion, warning, error
                        x.yml:3:1: 'checked' is 'hier'; it takes a day such as 2026-11-22
                        x.yml:4:1: unknown key 'mor'; known here: max, message, level, checked, where
                        x.yml:5:1: 'y' is missing
                        x.yml:5:9: unknown key 'x'; known here: y""");
    }

    private static YamlFile parse(String content) {
        return YamlFile.parse("x.yml", content.getBytes(StandardCharsets.UTF_8));
    }
}
