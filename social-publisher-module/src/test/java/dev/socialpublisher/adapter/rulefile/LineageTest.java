package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.charter.lineage.Ancestor;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.charter.lineage.Patch;
import dev.socialpublisher.tone.charter.lineage.RuleSource;
import dev.socialpublisher.tone.charter.lineage.RuleSource.Standing;
import dev.socialpublisher.tone.charter.lineage.RuleValues;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.tone.placed.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a charter's rules come from, and what wins. */
class LineageTest {
    private static final NetworkId X = new NetworkId("x");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeABase() throws IOException {
        write("base/charter.yaml", "id: base\ntitle: Base\nlanguage: fr\nversion: \"1\"\naddress: vous\n");
        write(
                "base/rules/Tags.yml",
                "extends: limit\nof: hashtags\nlevel: error\nwaivable: editor\nmessage: '%s %s'\nmax: 3\nnetworks: {x: 2}\n");
        write("base/rules/Words.yml", "extends: existence\nmessage: '%s'\ntokens: [bof]\n");
        write("base/rules/Other.yml", "extends: existence\nmessage: '%s'\ntokens: [bah]\n");
    }

    @Test
    void tellsOwnInheritedAndPatchedRulesApart() throws IOException {
        child("networks: {x: {address: tu, rules: {Tags: {max: 1}}}}\nrules: {Other: off}\n");
        write("child/rules/Own.yml", "extends: existence\nmessage: '%s'\ntokens: [zut]\n");

        Lineage lineage = lineage();

        assertThat(lineage.line()).extracting(Ancestor::charter).containsExactly("base", "child");
        assertThat(lineage.own().addressOn()).containsOnlyKeys(X);
        assertThat(lineage.rules())
                .extracting(rule -> rule.id() + " " + rule.standing("child"))
                .containsExactly("base.Other PATCHED", "child.Own OWN", "base.Tags PATCHED", "base.Words INHERITED");
        assertThat(rule(lineage, "Tags").patches())
                .containsExactly(
                        new Patch("child", new Place(Optional.of(X), Optional.empty()), Optional.of(Map.of("max", 1))));
        assertThat(rule(lineage, "Other").patches())
                .containsExactly(new Patch("child", Place.EVERYWHERE, Optional.empty()));
    }

    @Test
    void keepsInSightWhatACharterTakesAway() throws IOException {
        child("without: [Words]\n");

        assertThat(rule(lineage(), "Words").removedBy()).contains("child");
        assertThat(charter().rules())
                .extracting(ToneRule::id)
                .doesNotContain(rule(lineage(), "Words").id());
    }

    @Test
    void forgetsAParentsChangesWhereAFileReplacesTheRule() throws IOException {
        child("rules: {Words: error}\n");
        write("grandchild/charter.yaml", "id: grandchild\ntitle: G\nlanguage: fr\nversion: \"1\"\nparents: [child]\n");
        write("grandchild/rules/Words.yml", "extends: existence\nmessage: '%s'\ntokens: [flop]\n");

        Lineage lineage = modules().charterFolders().lineage("grandchild").orElseThrow();

        assertThat(rule(lineage, "Words").id().value()).isEqualTo("grandchild.Words");
        assertThat(rule(lineage, "Words").standing("grandchild")).isEqualTo(Standing.OWN);
    }

    @Test
    void letsACharterChangeForANetworkWhatTheRuleSaysOfIt() throws IOException {
        child("networks: {x: {rules: {Tags: {max: 1}}}}\n");
        assertThat(charter().settingsFor(X).maxHashtags()).isEqualTo(1);
        assertThat(charter().settingsFor(new NetworkId("bluesky")).maxHashtags())
                .isEqualTo(3);

        child("networks: {x: {rules: {Tags: {level: suggestion}}}}\n");
        assertThat(charter().settingsFor(X).maxHashtags())
                .as("a level says nothing of the number")
                .isEqualTo(2);
    }

    @Test
    void forgetsWhoMayWaiveARuleThatNoLongerBlocks() throws IOException {
        child("rules: {Tags: warning}\n");

        assertThat(modules().problems()).isEmpty();
        assertThat(charter().rules().stream()
                        .filter(rule -> rule.id().name().equals("Tags"))
                        .map(rule -> rule.description().severity()))
                .containsExactly(Severity.WARNING);
    }

    @Test
    void knowsEveryKeyThatRulesGiveByPlace() throws IOException {
        JsonNode schema = new JsonMapper()
                .readTree(Path.of("../light-modules/social-publisher-defaults/schemas/rule.schema.json")
                        .toFile());
        Set<String> kinds = new TreeSet<>();
        schema.findParents("properties").forEach(kind -> {
            JsonNode networks = kind.path("properties").path("networks");
            if (networks.findValue("additionalProperties") != null) {
                Set<String> keys = new TreeSet<>();
                kind.path("properties").fieldNames().forEachRemaining(keys::add);
                keys.retainAll(RuleValues.BY_PLACE);
                assertThat(keys)
                        .as(kind.path("properties").path("extends").toString())
                        .isNotEmpty();
                kinds.addAll(keys);
            }
        });
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(RuleValues.BY_PLACE);
    }

    private static RuleSource rule(Lineage lineage, String name) {
        return lineage.rule(name).orElseThrow();
    }

    private Lineage lineage() {
        return modules().charterFolders().lineage("child").orElseThrow();
    }

    private Charter charter() {
        return modules().charters().find("child").orElseThrow();
    }

    private LightModules modules() {
        return new LightModules(List.of(folder), StandardKinds.all(), SettableClock.at("2026-11-22T08:00:00Z"));
    }

    private void child(String more) throws IOException {
        write("child/charter.yaml", "id: child\ntitle: Child\nlanguage: fr\nversion: \"1\"\nparents: [base]\n" + more);
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve("social-publisher-defaults/charters").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
