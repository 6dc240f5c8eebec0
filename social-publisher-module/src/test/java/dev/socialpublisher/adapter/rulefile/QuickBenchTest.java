package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.testing.InMemoryCharterVersions;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.tone.charter.Activation;
import dev.socialpublisher.tone.charter.CharterWorkbench;
import dev.socialpublisher.tone.charter.FileChanges;
import dev.socialpublisher.tone.charter.quick.HouseWord;
import dev.socialpublisher.tone.charter.quick.QuickBench;
import dev.socialpublisher.tone.charter.quick.QuickBench.Bench;
import dev.socialpublisher.tone.charter.quick.QuickChange;
import dev.socialpublisher.tone.charter.quick.QuickChange.What;
import dev.socialpublisher.tone.charter.quick.QuickSettings;
import dev.socialpublisher.tone.charter.quick.RuleSetting;
import dev.socialpublisher.tone.charter.quick.Said;
import dev.socialpublisher.tone.charter.quick.Setting;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.variant.AddressForm;
import dev.socialpublisher.variant.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quick settings of the shipped charters: what they say is in force, and what they write into the files. */
class QuickBenchTest {
    private static final Optional<NetworkId> EVERYWHERE = Optional.empty();
    private static final Optional<NetworkId> X = Optional.of(new NetworkId("x"));
    private static final Optional<NetworkId> LINKEDIN = Optional.of(new NetworkId("linkedin"));
    private static final Actor WIM = new Actor("wim", "Wim Peeters", Set.of(Role.WEBTEAM));
    private static final String CHARTERS = "(base-fr|magazine-fr|voix-audacieuse|voix-savante)";
    private static final String RULES = "(Adresse|Anglicismes|Capitales|Cliches|Emoji|Exclamation|Froideur|Hashtags"
            + "|MotsDieseLisibles|PhrasesLongues|SansLecteur|PointMedian|FormesDoubles)";
    private static final Path SHIPPED = Path.of("../light-modules");

    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");
    private final InMemoryCharterVersions versions = new InMemoryCharterVersions();
    private final LightModules modules = new LightModules(
            List.of(folder), StandardKinds.all(), clock, new LightModules.House(site -> Optional.empty(), versions));
    private final CharterWorkbench workbench =
            new CharterWorkbench(modules.charterFolders(), versions, modules.charters(), clock);
    private final QuickBench quick = new QuickBench(workbench, clock);

    @TempDir
    private static Path folder;

    /** Only some of the shipped charters and rules: each look reads all that are there. */
    @BeforeAll
    static void copySomeCharters() throws IOException {
        Path shipped = SHIPPED.resolve(ModuleFiles.MODULE);
        Path module = folder.resolve(ModuleFiles.MODULE);
        try (Stream<Path> tree = Files.walk(shipped)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String below = shipped.relativize(file).toString();
                if (below.matches("networks/.*|charters/" + CHARTERS + "/(charter.yaml|rules/" + RULES + "\\..*)")) {
                    Files.createDirectories(module.resolve(below).getParent());
                    Files.copy(file, module.resolve(below));
                }
            }
        }
        Path english = module.resolve("charters/house-en/charter.yaml");
        Files.createDirectories(english.getParent());
        Files.writeString(english, "id: house-en\ntitle: House\nlanguage: en\nversion: \"1\"\n");
    }

    @Test
    void tellsWhatIsInForceAndWhoSaysSo() {
        Setting everywhere =
                rule(look("voix-audacieuse", EVERYWHERE), "Exclamation").max().orElseThrow();
        assertThat(everywhere.said())
                .containsExactly(new Said("base-fr", EVERYWHERE, "1"), new Said("voix-audacieuse", EVERYWHERE, "2"));
        assertThat(everywhere.own()).isTrue();

        Setting linkedin =
                rule(look("voix-audacieuse", LINKEDIN), "Exclamation").max().orElseThrow();
        assertThat(linkedin.said())
                .containsExactly(
                        new Said("base-fr", EVERYWHERE, "1"),
                        new Said("voix-audacieuse", EVERYWHERE, "2"),
                        new Said("base-fr", LINKEDIN, "0"),
                        new Said("voix-audacieuse", LINKEDIN, "1"));

        assertThat(rule(look("magazine-fr", Optional.of(new NetworkId("pinterest"))), "Emoji")
                        .level()
                        .value())
                .contains("off");
        assertThat(look("voix-audacieuse", LINKEDIN).address().said())
                .containsExactly(
                        new Said("base-fr", EVERYWHERE, "vous"),
                        new Said("voix-audacieuse", EVERYWHERE, "tu"),
                        new Said("voix-audacieuse", LINKEDIN, "vous"));
    }

    /** What the screen says is what the checker does: the number for every network, of every limit of every charter. */
    @Test
    void saysOfLimitsWhatTheRulesDo() {
        for (Charter charter : modules.charters().all()) {
            for (NetworkProfile profile : modules.profiles().all()) {
                QuickSettings.of(
                                modules.charterFolders().lineage(charter.id()).orElseThrow(), Optional.of(profile.id()))
                        .rules()
                        .stream()
                        .filter(rule -> rule.measure().equals("hashtags")
                                && rule.max().isPresent()
                                && !rule.level().value().orElseThrow().equals("off"))
                        .forEach(rule -> assertThat(rule.max().flatMap(Setting::value))
                                .as("%s on %s", charter.id(), profile.id())
                                .contains(String.valueOf(
                                        charter.settingsFor(profile.id()).maxHashtags())));
            }
        }
    }

    @Test
    void writesIntoTheCharterWhatItChangesOfItsParents() {
        Bench max = change("magazine-fr", change(What.MAX, X, "Hashtags", "1"));
        assertThat(line(max, "x:")).isEqualTo("  x: {rules: {PhrasesLongues: {max: 25}, Hashtags: {max: 1}}}");
        assertThat(charter(max).settingsFor(X.orElseThrow()).maxHashtags()).isEqualTo(1);

        Bench level = change("magazine-fr", change(What.LEVEL, EVERYWHERE, "Cliches", "error"));
        assertThat(head(level)).endsWith("rules:\n  Cliches: error\n");
        Bench address = change("magazine-fr", change(What.ADDRESS, LINKEDIN, "", "tu"));
        assertThat(line(address, "linkedin:")).isEqualTo("  linkedin: {rules: {Anglicismes: error}, address: tu}");
        assertThat(charter(address).settingsFor(LINKEDIN.orElseThrow()).address())
                .isEqualTo(AddressForm.TU);
        assertThat(head(address).lines().filter(line -> !head("magazine-fr").contains(line)))
                .hasSize(1);
    }

    @Test
    void takesBackWhatTheCharterSays() {
        Bench max = change("magazine-fr", change(What.MAX, X, "PhrasesLongues", null));
        assertThat(head(max))
                .doesNotContain("  x:")
                .isEqualTo(head("magazine-fr").replaceFirst(" +x: .*\n", ""));
        Bench off = change("magazine-fr", change(What.LEVEL, Optional.of(new NetworkId("pinterest")), "Emoji", null));
        assertThat(head(off)).doesNotContain("pinterest");
        assertThat(change("magazine-fr", change(What.LEVEL, X, "Cliches", null))
                        .draft()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void keepsTheOtherHalfOfAPatch() {
        Bench both = change("voix-audacieuse", change(What.MAX, EVERYWHERE, "Froideur", "3"));
        assertThat(line(both, "Froideur:")).isEqualTo("  Froideur: {level: error, max: 3}");
        Bench level = change("voix-audacieuse", change(What.LEVEL, EVERYWHERE, "Exclamation", "error"));
        assertThat(line(level, "Exclamation:")).contains("{max: 2, level: error}");
    }

    @Test
    void changesAnOwnRuleInItsFile() {
        Bench level = change("base-fr", change(What.LEVEL, EVERYWHERE, "Hashtags", "suggestion"));
        assertThat(level.check().problems()).isEmpty();
        assertThat(level.draft().written()).containsOnlyKeys("rules/Hashtags.yml");
        assertThat(level.draft().written().get("rules/Hashtags.yml"))
                .contains("level: suggestion\n")
                .doesNotContain("waivable");
        Bench off = change("base-fr", change(What.LEVEL, EVERYWHERE, "Hashtags", "off"));
        assertThat(head(off)).contains("\n  Hashtags: off\n");
        assertThat(rule(off.settings().orElseThrow(), "Hashtags").level().value())
                .contains("off");
    }

    @Test
    void namesTheExampleThatAnOwnRuleNoLongerKeeps() {
        Bench max = change("base-fr", change(What.MAX, EVERYWHERE, "Emoji", "9"));

        assertThat(max.check().problems())
                .extracting(Object::toString)
                .anyMatch(problem -> problem.contains("Emoji.examples.yml") && problem.contains("Marée haute 🌊🌊🌊"));
    }

    @Test
    void keepsListsOfWordsAsRules() {
        Bench banned = change("magazine-fr", change(What.BAN, EVERYWHERE, "", "disruptif (x2)"));
        assertThat(banned.check().problems()).isEmpty();
        assertThat(banned.settings().orElseThrow().words())
                .extracting(HouseWord::word, HouseWord::pattern)
                .containsExactly(Tuple.tuple("disruptif (x2)", false));
        assertThat(findings(banned, "x", "Un port Disruptif (x2) !"))
                .contains("magazine-fr.MotsProscrits: Disruptif (x2)");

        Bench onX = quick.change("magazine-fr", banned.draft(), change(What.BAN, X, "", "thread"), WIM);
        assertThat(onX.draft().written()).containsKey("rules/MotsProscrits-x.yml");
        assertThat(findings(onX, "x", "Un thread")).contains("magazine-fr.MotsProscrits-x: thread");
        assertThat(findings(onX, "bluesky", "Un thread")).doesNotContain("magazine-fr.MotsProscrits-x: thread");

        Bench none = quick.change(
                "magazine-fr", banned.draft(), change(What.UNBAN, EVERYWHERE, "MotsProscrits", "disruptif (x2)"), WIM);
        assertThat(none.draft().isEmpty()).isTrue();
    }

    @Test
    void keepsAParentsWordsInForceBesideTheCharters() {
        FileChanges activated = change("magazine-fr", change(What.BAN, EVERYWHERE, "", "disruptif"))
                .draft();
        workbench.activate("magazine-fr", activated, new Activation(0, "", WIM));

        Bench child = change("voix-savante", change(What.BAN, EVERYWHERE, "", "génial"));

        assertThat(child.draft().written()).containsOnlyKeys("rules/MotsProscrits-voix-savante.yml");
        assertThat(findings(child, "x", "Un port disruptif et génial"))
                .contains("magazine-fr.MotsProscrits: disruptif", "voix-savante.MotsProscrits-voix-savante: génial");
    }

    @Test
    void prefersWords() {
        Bench preferred =
                change("house-en", new QuickChange(What.PREFER, EVERYWHERE, "", Optional.of("quayside"), "quay"));
        assertThat(preferred.draft().written().get("rules/ChosenWords.yml")).endsWith("swap:\n  quayside: quay\n");
        assertThat(findings(preferred, "x", "On the quayside")).contains("house-en.ChosenWords: quayside");
        assertThat(quick.change(
                                "house-en",
                                preferred.draft(),
                                change(What.UNPREFER, EVERYWHERE, "ChosenWords", "quayside"),
                                WIM)
                        .draft()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void asksForHashtagsEverywhereOrOnANetwork() {
        Bench everywhere = change("magazine-fr", change(What.LEAST_HASHTAGS, EVERYWHERE, "", "2"));
        assertThat(everywhere.check().problems()).isEmpty();
        assertThat(findings(everywhere, "x", "Rien"))
                .anyMatch(found -> found.startsWith("magazine-fr.MotsDieseAuMoins"));

        Bench onX = change("magazine-fr", change(What.LEAST_HASHTAGS, X, "", "1"));
        assertThat(onX.check().problems()).isEmpty();
        assertThat(findings(onX, "x", "Rien")).anyMatch(found -> found.startsWith("magazine-fr.MotsDieseAuMoins"));
        assertThat(findings(onX, "bluesky", "Rien"))
                .noneMatch(found -> found.startsWith("magazine-fr.MotsDieseAuMoins"));
    }

    @Test
    void makesAnExceptionWithReasonAndAuthor() {
        String text = "Un live au port";
        assertThat(findings(look0("magazine-fr"), "x", text)).contains("base-fr.Anglicismes: live");

        Bench excepted = change(
                "magazine-fr",
                new QuickChange(What.EXCEPT, X, "Anglicismes", Optional.of("un live au port"), "Nom de la rubrique"));

        assertThat(excepted.check().problems()).isEmpty();
        assertThat(head(excepted))
                .endsWith("exceptions:\n  - {rule: Anglicismes, phrase: \"un live au port\", networks: [x],"
                        + " reason: \"Nom de la rubrique\", by: \"Wim Peeters\", date: \"2026-11-22\"}\n");
        assertThat(findings(excepted, "x", text)).doesNotContain("base-fr.Anglicismes: live");
        assertThat(findings(excepted, "bluesky", text)).contains("base-fr.Anglicismes: live");
        assertThat(findings(excepted, "x", "Un live en mer")).contains("base-fr.Anglicismes: live");
        assertThat(quick.change(
                                "magazine-fr",
                                excepted.draft(),
                                change(What.UNEXCEPT, X, "Anglicismes", "un live au port"),
                                WIM)
                        .draft()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void doesNotSwitchARuleOnByAnException() {
        Bench off = change("magazine-fr", change(What.LEVEL, EVERYWHERE, "Anglicismes", "off"));
        Bench excepted = quick.change(
                "magazine-fr",
                off.draft(),
                new QuickChange(What.EXCEPT, EVERYWHERE, "Anglicismes", Optional.of("live"), "Essai"),
                WIM);

        assertThat(findings(excepted, "x", "Un challenge")).noneMatch(found -> found.startsWith("base-fr.Anglicismes"));
    }

    @Test
    void tellsOfAnExceptionThatARuleCannotHave() {
        Bench excepted =
                change("magazine-fr", new QuickChange(What.EXCEPT, EVERYWHERE, "Emoji", Optional.of("🌊"), "Essai"));

        assertThat(excepted.check().problems())
                .extracting(Object::toString)
                .anyMatch(problem -> problem.contains("Emoji") && problem.contains("'exceptions'"));
    }

    @Test
    void refusesToEditAFileThatCannotBeRead() {
        FileChanges broken = FileChanges.of(Map.of("charter.yaml", "id: [\n"), Set.of());

        assertThatThrownBy(() -> quick.change("magazine-fr", broken, change(What.ADDRESS, EVERYWHERE, "", "tu"), WIM))
                .isInstanceOf(RuleProblems.class);
    }

    private static QuickChange change(What what, Optional<NetworkId> network, String rule, String value) {
        return new QuickChange(what, network, rule, Optional.ofNullable(value), "");
    }

    private Bench change(String charter, QuickChange change) {
        return quick.change(charter, FileChanges.of(Map.of(), Set.of()), change, WIM);
    }

    private Bench look0(String charter) {
        return quick.look(charter, FileChanges.of(Map.of(), Set.of()), EVERYWHERE);
    }

    private QuickSettings look(String charter, Optional<NetworkId> network) {
        return quick.look(charter, FileChanges.of(Map.of(), Set.of()), network)
                .settings()
                .orElseThrow();
    }

    private static RuleSetting rule(QuickSettings settings, String name) {
        return settings.rules().stream()
                .filter(rule -> rule.rule().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Charter charter(Bench bench) {
        return bench.check().charter().orElseThrow();
    }

    private static String head(Bench bench) {
        return bench.draft().written().get("charter.yaml");
    }

    private static String head(String charter) {
        try {
            return Files.readString(SHIPPED.resolve(ModuleFiles.MODULE + "/charters/" + charter + "/charter.yaml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String line(Bench bench, String key) {
        return head(bench)
                .lines()
                .filter(line -> line.strip().startsWith(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> findings(Bench bench, String network, String text) {
        Variant variant = new Variant(
                new NetworkId(network),
                Locale.FRENCH,
                text,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        List<Finding> findings = ToneChecker.check(
                CheckContext.of(
                        variant,
                        modules.profiles().find(variant.network()).orElseThrow(),
                        Optional.empty(),
                        Occasion.UNKNOWN),
                charter(bench));
        return findings.stream()
                .map(finding -> finding.rule() + ": " + finding.match())
                .toList();
    }
}
