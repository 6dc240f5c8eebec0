package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.variant.AddressForm;
import dev.socialpublisher.variant.ComposeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A charter takes over what its parents say, and changes what it names. */
class CharterInheritanceTest {
    private static final NetworkId X = new NetworkId("x");
    private static final NetworkId LINKEDIN = new NetworkId("linkedin");
    private static final String CHILD = "id: child\ntitle: Child\nlanguage: fr\nversion: \"1\"\nparents: [base]\n";

    @TempDir
    private Path folder;

    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");

    @BeforeEach
    void writeTheBase() throws IOException {
        write("base/charter.yaml", "id: base\ntitle: Base\nlanguage: fr\nversion: \"1\"\naddress: vous\n");
        write("base/rules/Tags.yml", "extends: limit\nof: hashtags\nmessage: '%s %s'\nmax: 3\nnetworks: {x: 2}\n");
        write("base/rules/Words.yml", "extends: existence\nmessage: '%s'\ntokens: [bof]\n");
    }

    @Test
    void takesOverRulesAddressAndTheirNames() throws IOException {
        write("child/charter.yaml", CHILD);
        Charter child = charter(modules());
        assertThat(child.rules()).extracting(rule -> rule.id().value()).containsExactly("base.Tags", "base.Words");
        assertThat(child.about().parents()).containsExactly("base");
        assertThat(settings(child, X).address()).isEqualTo(AddressForm.VOUS);
    }

    @Test
    void replacesARuleByAFileOfItsName() throws IOException {
        write("child/charter.yaml", CHILD);
        write("child/rules/Words.yml", "extends: existence\nmessage: own\ntokens: [bah]\n");
        Charter child = charter(modules());
        assertThat(child.rules()).extracting(rule -> rule.id().value()).containsExactly("base.Tags", "child.Words");
        assertThat(rule(child, "child.Words").description().message()).isEqualTo("own");
    }

    @Test
    void changesValuesEverywhereAndKeepsTheOthers() throws IOException {
        write(
                "child/charter.yaml",
                CHILD + "rules:\n  Tags: {level: error, networks: {linkedin: 1}}\n  Words: error\n");
        Charter child = charter(modules());
        assertThat(rule(child, "base.Tags").description().severity()).isEqualTo(Severity.ERROR);
        assertThat(rule(child, "base.Words").description().severity()).isEqualTo(Severity.ERROR);
        assertThat(settings(child, X).maxHashtags()).isEqualTo(2);
        assertThat(settings(child, LINKEDIN).maxHashtags()).isEqualTo(1);
    }

    @Test
    void changesValuesOnANetworkAndInASection() throws IOException {
        write(
                "child/charter.yaml",
                CHILD
                        + "networks:\n  linkedin: {address: tu, rules: {Tags: {max: 5}}}\n"
                        + "sections:\n  Économie: {rules: {Tags: off}}\n");
        Charter child = charter(modules());
        assertThat(settings(child, LINKEDIN).maxHashtags()).isEqualTo(5);
        assertThat(settings(child, LINKEDIN).address()).isEqualTo(AddressForm.TU);
        assertThat(settings(child, X).maxHashtags()).isEqualTo(2);
        assertThat(child.settingsFor(X, Optional.of("Économie")).maxHashtags()).isGreaterThan(1_000);
        assertThat(child.settingsFor(LINKEDIN, Optional.of("économie")).maxHashtags())
                .isGreaterThan(1_000);
        assertThat(rule(child, "base.Tags").description().settings())
                .containsEntry("on linkedin", "max 5")
                .containsEntry("on economie", "off");
    }

    @Test
    void tellsAGeneralChangeBesideThoseOfPlaces() throws IOException {
        write("child/charter.yaml", CHILD + "rules: {Tags: error}\nnetworks:\n  linkedin: {rules: {Tags: {max: 5}}}\n");
        Charter child = charter(modules());
        assertThat(rule(child, "base.Tags").description().severity()).isEqualTo(Severity.ERROR);
        assertThat(rule(child, "base.Tags").description().settings()).containsEntry("on linkedin", "max 5");
    }

    @Test
    void switchesRulesOffAndOnAgainFurtherDown() throws IOException {
        write("child/charter.yaml", CHILD + "without: [Words]\nrules: {Tags: off}\n");
        write(
                "grandchild/charter.yaml",
                "id: grandchild\ntitle: G\nlanguage: fr\nversion: \"1\"\nparents: [child]\nrules: {Tags: warning}\n");
        LightModules modules = modules();
        assertThat(charter(modules).rules()).isEmpty();
        assertThat(modules.charters().find("grandchild").orElseThrow().rules())
                .extracting(rule -> rule.id().value())
                .containsExactly("base.Tags");
    }

    @Test
    void tellsWhatAPatchGetsWrongAtItsPlace() throws IOException {
        write(
                "child/charter.yaml",
                CHILD
                        + "rules:\n  Tags:\n    max: many\n  Wrods: off\n  Words: {extends: limit}\nwithout: [Nothing]\n");
        assertThat(problems(modules()))
                .containsExactly(
                        "social-publisher-defaults/charters/child/charter.yaml:8:5: Tags: 'max' is 'many'; it takes a whole number from 0 to 1000000",
                        "social-publisher-defaults/charters/child/charter.yaml:9:3: there is no rule 'Wrods' in this charter or its parents;"
                                + " there are Tags, Words",
                        "social-publisher-defaults/charters/child/charter.yaml:10:11: Words: the kind of a rule cannot be patched; write a file of"
                                + " the same name",
                        "social-publisher-defaults/charters/child/charter.yaml:11:1: there is no rule 'Nothing' in this charter or its parents;"
                                + " there are Tags, Words");
    }

    @Test
    void tellsMissingParentsAndCircles() throws IOException {
        write("child/charter.yaml", CHILD.replace("[base]", "[base, bsae]"));
        write("loop/charter.yaml", "id: loop\ntitle: L\nlanguage: fr\nversion: \"1\"\nparents: [pool]\n");
        write("pool/charter.yaml", "id: pool\ntitle: P\nlanguage: fr\nversion: \"1\"\nparents: [loop]\n");
        LightModules modules = modules();
        assertThat(problems(modules))
                .contains(
                        "social-publisher-defaults/charters/child/charter.yaml:5:17: there is no charter 'bsae' to inherit from; there are base,"
                                + " child, loop, pool")
                .anyMatch(problem -> problem.contains("'loop' would inherit from itself: loop → pool → loop"));
        assertThat(charter(modules).rules()).hasSize(2);
    }

    @Test
    void keepsTheLastGoodStateOfACharterWhoseChangesDoNotFit() throws IOException {
        write("child/charter.yaml", CHILD + "rules: {Tags: {max: 5}}\n");
        LightModules modules = modules();
        write("child/charter.yaml", CHILD + "rules: {Tags: {max: -5}} \n");
        clock.forward(Duration.ofSeconds(1));
        assertThat(problems(modules)).hasSize(1);
        assertThat(rule(charter(modules), "base.Tags").description().settings()).containsEntry("max", "5");
    }

    @Test
    void hasAnotherVersionWhenAParentChanges() throws IOException {
        write("child/charter.yaml", CHILD);
        LightModules modules = modules();
        String before = charter(modules).version();
        write("base/rules/Words.yml", "extends: existence\nmessage: '%s'\ntokens: [bof, bah]\n");
        clock.forward(Duration.ofSeconds(1));
        assertThat(charter(modules).version()).startsWith("1+").isNotEqualTo(before);
    }

    private static ComposeSettings settings(Charter charter, NetworkId network) {
        return charter.settingsFor(network, Optional.empty());
    }

    private static ToneRule rule(Charter charter, String id) {
        return charter.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(LightModules modules) {
        return modules.charters().problems().stream().map(Object::toString).toList();
    }

    private static Charter charter(LightModules modules) {
        return modules.charters().find("child").orElseThrow();
    }

    private LightModules modules() {
        return new LightModules(List.of(folder), StandardKinds.all(), clock);
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve("social-publisher-defaults/charters").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
