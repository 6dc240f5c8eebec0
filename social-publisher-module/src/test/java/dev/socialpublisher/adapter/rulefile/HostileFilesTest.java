package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.socialpublisher.adapter.rulefile.ModuleFiles.Version;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.tone.testing.Rules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were written to do harm cost little and are refused in words that a person understands. */
class HostileFilesTest {
    private static final Duration BOUND = Duration.ofSeconds(20);

    static Map<String, String> hostile() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(i, i - 1));
        }
        Map<String, String> files = new TreeMap<>();
        files.put("a billion laughs", laughs.toString());
        files.put("a list that holds itself", "a: &a [*a]\n");
        files.put("a merge of itself", "a: &a\n  <<: *a\n");
        files.put("deep lists", "a: " + "[".repeat(100_000));
        files.put("deep maps", "a: " + "{b: ".repeat(50_000));
        files.put("deep blocks", "- ".repeat(60_000));
        files.put("deep keys", "? ".repeat(60_000));
        files.put("a key without end", "k".repeat(200_000) + ": 1\n");
        files.put("tags of Java types", "a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]\n- b");
        files.put("a tab", "a:\n\t- b\n");
        files.put("a control sign", "a: \u0001\n");
        files.put("half a sign", "a: \"\\uD83D\"\nb: ]");
        files.put("a million parentheses", "(".repeat(1_000_000));
        return files;
    }

    static List<Map.Entry<String, String>> hostileFiles() {
        return List.copyOf(hostile().entrySet());
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void areRefusedInBothLanguages(Map.Entry<String, String> file) {
        RuleProblems refused = assertTimeoutPreemptively(
                BOUND,
                () -> catchThrowableOfType(
                        RuleProblems.class,
                        () -> YamlFile.parse("x.yml", file.getValue().getBytes(StandardCharsets.UTF_8))));

        assertThat(refused).as(file.getKey()).isNotNull();
        assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.message().english()).isNotBlank().hasSizeLessThan(300);
            assertThat(problem.message().french())
                    .isNotBlank()
                    .hasSizeLessThan(300)
                    .isNotEqualTo(problem.message().english());
        });
    }

    @Test
    void areReadByTheThousand() {
        List<RuleProblem> problems = new ArrayList<>();

        Charter charter = assertTimeoutPreemptively(
                BOUND,
                () -> CharterFiles.inForce(StandardKinds.all(), Optional.empty())
                        .load(pack(5_000), problems::add)
                        .get("p"));

        assertThat(charter.rules()).hasSize(4_900);
        assertThat(problems)
                .hasSize(100)
                .allSatisfy(problem -> assertThat(problem.toString())
                        .contains("rules/Rule")
                        .contains(":4:3: '(a*a*a*a*a*)+b' takes more than 200000 steps on"));
        assertThat(check(charter, "Un mot9 et un mot4999, mot50 fin.")).hasSize(2);
    }

    @Test
    void areNamedWhereThereAreTooMany(@TempDir Path folder) throws Exception {
        Path rules = folder.resolve(ModuleFiles.MODULE).resolve("charters/p/rules");
        Files.createDirectories(rules);
        for (int i = 0; i < ModuleFiles.MAX_FILES; i++) {
            Files.createFile(rules.resolve("R" + i));
        }
        ModuleFiles files = new ModuleFiles(List.of(folder), Optional.empty());

        assertThat(files.list()).hasSizeLessThan(ModuleFiles.MAX_FILES);
        assertThat(files.problems()).hasSize(1);
        assertThat(files.problems().get(0).message().english())
                .isEqualTo("the folder has more than 12000 files; those beyond are not in force");
        assertThat(files.problems().get(0).message().french())
                .isEqualTo("le dossier contient plus de 12000 fichiers\u202f; les suivants ne sont pas en vigueur");
    }

    private static List<String> check(Charter charter, String text) {
        CheckContext context =
                CheckContext.of(Rules.variant(text), Rules.profile(), Optional.empty(), Occasion.UNKNOWN);
        assertThat(context.profile().id()).isEqualTo(new NetworkId("x"));
        return ToneChecker.check(context, charter).stream()
                .map(finding -> finding.match())
                .toList();
    }

    /** Every fiftieth rule is a trap. */
    private static SortedMap<String, List<Version>> pack(int rules) {
        SortedMap<String, List<Version>> files = new TreeMap<>();
        add(files, "charters/p/charter.yaml", "id: p\ntitle: P\nlanguage: fr\nversion: \"1\"\n");
        for (int i = 0; i < rules; i++) {
            String token = i % 50 == 0 ? "(a*a*a*a*a*)+b" : "mot" + i;
            add(
                    files,
                    "charters/p/rules/Rule%d.yml".formatted(i),
                    "extends: existence\nmessage: \"%%s\"\ntokens:\n- \"%s\"\n".formatted(token));
        }
        return files;
    }

    private static void add(SortedMap<String, List<Version>> files, String path, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        files.put(path, List.of(new Version(ModuleFiles.MODULE + "/" + path, "1", () -> bytes)));
    }
}
