package dev.socialpublisher.adapter.rulefile.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schemas that editors complete by say what the kinds really take. */
class SchemaTest {
    private static final Path MODULE = Path.of("../light-modules/social-publisher-defaults");

    /** Refused, and at home in another jar. */
    private static final Set<String> APART = Set.of("script", "sequence", "spelling", "languagetool");

    private static final JsonNode RULE = schema("rule");
    private static final JsonNode CHARTER = schema("charter");

    @Test
    void namesEveryKindAndEveryKeyThatItAsksFor() {
        List<String> kinds = known("extends", problems("none"));

        assertThat(kinds).hasSizeGreaterThan(10).allSatisfy(kind -> {
            JsonNode definition = RULE.at("/definitions/" + kind);
            assertThat(definition.at("/properties/extends/const").asText()).isEqualTo(kind);
            assertThat(RULE.at("/properties/extends/enum"))
                    .anyMatch(one -> one.asText().equals(kind));
            assertThat(known("unknown key", problems(kind)))
                    .as(kind)
                    .allSatisfy(key -> assertThat(definition.path("properties").has(key))
                            .as("%s of %s", key, kind)
                            .isTrue());
        });
    }

    @Test
    void documentsEveryKindAndKey() throws IOException {
        String guide = Files.readString(Path.of("../docs/reference/tone/format.md"));

        assertThat(CHARTER.path("properties").fieldNames())
                .toIterable()
                .allSatisfy(key -> assertThat(guide).contains("| `" + key + "`"));
        RULE.at("/properties/extends/enum").forEach(kind -> {
            String chapter = guide.split("\n## " + kind.asText() + "\n", 2)[1].split("\n## ", 2)[0];
            RULE.at("/definitions/" + kind.asText() + "/properties").fields().forEachRemaining(key -> {
                if (!key.getValue().has("$ref") && !key.getKey().equals("extends")) {
                    assertThat(chapter).as(kind.asText()).contains("| `" + key.getKey() + "`");
                }
            });
            assertThat(chapter).contains("extends: " + kind.asText());
        });
    }

    @Test
    void takesEveryShippedFile() throws IOException {
        List<String> wrong = new ArrayList<>();
        int files = 0;
        try (Stream<Path> tree = Files.walk(MODULE.resolve("charters"))) {
            for (Path file : tree.filter(SchemaTest::isYaml).toList()) {
                JsonNode schema = file.endsWith("charter.yaml") ? CHARTER : RULE;
                new SchemaCheck(schema)
                        .problems(new YAMLMapper().readTree(Files.readString(file)))
                        .forEach(problem -> wrong.add(MODULE.relativize(file) + " " + problem));
                files++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(files).isGreaterThan(40);
    }

    @Test
    void refusesWhatTheReaderRefuses() throws IOException {
        assertThat(ruleProblems("extends: existence\nmessage: x\ntokens: [a]\n"))
                .isEmpty();
        assertThat(ruleProblems("extends: existence\nmessage: x\ntokens: [a]\nlevel: fatal\n"))
                .isNotEmpty();
        assertThat(ruleProblems("extends: existence\nmessage: x\ntokens: [a]\ncolour: red\n"))
                .isNotEmpty();
        assertThat(ruleProblems("extends: limit\nmessage: x\nof: hashtags\nmax: many\n"))
                .isNotEmpty();
        assertThat(ruleProblems("extends: nothing\nmessage: x\n")).isNotEmpty();
        assertThat(ruleProblems("extends: existence\n")).isNotEmpty();
    }

    private static List<String> ruleProblems(String yaml) throws IOException {
        return new SchemaCheck(RULE).problems(new YAMLMapper().readTree(yaml));
    }

    /** Of a rule that has its kind and one key that no kind has. */
    private static List<RuleProblem> problems(String kind) {
        RuleDefinition definition = new RuleDefinition(
                new RuleId("test.Rule"),
                kind,
                "Rule.yml",
                RuleDefinition.Context.NONE,
                Map.of("extends", kind, "no-kind-has-this", true),
                Map.of());
        return catchThrowableOfType(
                        RuleProblems.class, () -> StandardKinds.all().create(definition))
                .problems();
    }

    /** The names that a problem lists at its end. */
    private static List<String> known(String about, List<RuleProblem> problems) {
        return problems.stream()
                .map(problem -> problem.message().english())
                .filter(message -> message.contains(about) && message.matches(".*(known here:|one of) .*"))
                .flatMap(message -> Stream.of(
                        message.replaceFirst(".*(known here:|one of) ", "").split(", ")))
                .filter(name -> !APART.contains(name))
                .toList();
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString();
        return name.equals("charter.yaml") || name.endsWith(".yml") && !name.endsWith(".examples.yml");
    }

    private static JsonNode schema(String name) {
        try {
            return new ObjectMapper()
                    .readTree(MODULE.resolve("schemas/" + name + ".schema.json").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
