package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.charter.CharterVersionStore;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LightModulesTest {
    private static final NetworkId X = new NetworkId("x");
    private static final NetworkId BLUESKY = new NetworkId("bluesky");

    private static final String HASHTAGS = """
            extends: limit
            of: hashtags
            level: error
            message: "%s hashtags, au plus %s"
            networks: {x: 2, bluesky: 3}
            """;

    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");

    @TempDir
    Path base;

    @TempDir
    Path own;

    @BeforeEach
    void writeACharter() throws IOException {
        write(base, "charters/fr/charter.yaml", "id: fr\ntitle: Charte\nlanguage: fr\nversion: \"1\"\naddress: vous\n");
        write(base, "charters/fr/rules/Hashtags.yml", HASHTAGS);
    }

    @Test
    void findsWhatShipsInTheJar() {
        LightModules shipped = new LightModules(List.of(BuiltIn.folder()), StandardKinds.all(), clock);

        assertThat(shipped.problems()).isEmpty();
        assertThat(shipped.profiles().all()).hasSize(14);
        assertThat(shipped.charters().all())
                .extracting(Charter::id)
                .containsExactly(
                        "base-en",
                        "base-fr",
                        "crisis-en",
                        "crisis-fr",
                        "magazine-en",
                        "magazine-fr",
                        "voix-audacieuse",
                        "voix-glamour",
                        "voix-savante");
        assertThat(shipped.articleMappings()).hasSize(4);
        assertThat(shipped.profiles().all())
                .filteredOn(profile -> shipped.recipes().find(profile.id()).isPresent())
                .extracting(profile -> profile.id().value())
                .containsExactly(
                        "bluesky",
                        "facebook",
                        "instagram",
                        "linkedin",
                        "mastodon",
                        "messenger",
                        "pinterest",
                        "telegram",
                        "threads",
                        "tiktok",
                        "x",
                        "youtube");
    }

    @Test
    void readsFromAJarToo() throws IOException {
        Path jar = own.resolve("module.jar");
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Path module = zip.getPath("/light-modules", ModuleFiles.MODULE);
            Files.createDirectories(module.resolve("mappings"));
            Files.createDirectories(module.resolve("recipes"));
            Files.writeString(module.resolve("mappings/article.yaml"), "site: a\n");
            Files.writeString(
                    module.resolve("recipes/x.yaml"), "network: x\nkinds: [lead]\ntargetLength: 200\nmaxHashtags: 2\n");
        }
        String marker = "jar:" + jar.toUri() + "!/light-modules/" + ModuleFiles.MODULE + "/mappings/article.yaml";

        Path folder = BuiltIn.folder(URI.create(marker).toURL());

        LightModules modules = new LightModules(List.of(folder), StandardKinds.all(), clock);
        assertThat(modules.recipes().find(X)).isPresent();
        assertThat(modules.problems()).isNotEmpty();
    }

    @Test
    void anEditIsInForceWithoutRestart() throws IOException {
        LightModules modules = open();
        String before = charter(modules).version();

        write(base, "charters/fr/rules/Hashtags.yml", HASHTAGS.replace("x: 2", "x: 1 "));
        clock.forward(Duration.ofMillis(501));

        assertThat(charter(modules).settingsFor(X).maxHashtags()).isEqualTo(1);
        assertThat(charter(modules).settingsFor(BLUESKY).maxHashtags()).isEqualTo(3);
        assertThat(charter(modules).version()).startsWith("1+").isNotEqualTo(before);
    }

    @Test
    void looksAtMostTwiceASecond() throws IOException {
        LightModules modules = open();

        write(base, "charters/fr/rules/Hashtags.yml", HASHTAGS.replace("x: 2", "x: 1 "));
        clock.forward(Duration.ofMillis(499));

        assertThat(charter(modules).settingsFor(X).maxHashtags()).isEqualTo(2);
    }

    @Test
    void looksAgainAfterTheClockWasPutBack() throws IOException {
        LightModules modules = open();
        clock.forward(Duration.ofDays(1));
        charter(modules);
        clock.set(Instant.parse("2026-11-22T08:00:01Z"));

        write(base, "charters/fr/rules/Hashtags.yml", HASHTAGS.replace("x: 2", "x: 1 "));

        assertThat(charter(modules).settingsFor(X).maxHashtags()).isEqualTo(1);
    }

    @Test
    void aBrokenFileKeepsItsLastGoodStateWhileOthersMoveOn() throws IOException {
        LightModules modules = open();

        write(base, "charters/fr/rules/Hashtags.yml", HASHTAGS.replace("x: 2", "x: deux"));
        write(
                base,
                "charters/fr/rules/Vente.yml",
                "extends: existence\nlevel: error\nignorecase: true\nmessage: \"Retirez %s\"\ntokens: [Foncez]\n");
        clock.forward(Duration.ofSeconds(1));

        assertThat(charter(modules).settingsFor(X).maxHashtags()).isEqualTo(2);
        assertThat(charter(modules).settingsFor(X).bannedWords()).containsExactly("foncez");
        assertThat(modules.problems())
                .extracting(Object::toString)
                .containsExactly("social-publisher-defaults/charters/fr/rules/Hashtags.yml:5:12: 'x' is 'deux';"
                        + " it takes a whole number from 0 to 1000000");
        assertThat(modules.charters().problems()).isEqualTo(modules.problems());
    }

    @Test
    void aRepairedFileIsTakenOverAndItsProblemForgotten() throws IOException {
        LightModules modules = open();
        write(base, "charters/fr/rules/Hashtags.yml", "extends: limit\n  of: hashtags\n");
        clock.forward(Duration.ofSeconds(1));
        assertThat(modules.problems()).hasSize(1);

        write(base, "charters/fr/rules/Hashtags.yml", HASHTAGS.replace("x: 2", "x: 0"));
        clock.forward(Duration.ofSeconds(1));

        assertThat(modules.problems()).isEmpty();
        assertThat(charter(modules).settingsFor(X).maxHashtags()).isZero();
    }

    @Test
    void tellsTheProblemsOfAllFilesAtOnce() throws IOException {
        write(base, "charters/fr/rules/A.yml", "extends: existance\nmessage: m\n");
        write(base, "charters/fr/rules/B.yml", "extends: existence\nmessage: m\ntokens: ['(a']\nfarbe: rot\n");
        write(base, "networks/x.yaml", "id: x\n- y\n");
        write(base, "recipes/x.yaml", "network: x\nkinds: [poem]\ntargetLength: 200\nmaxHashtags: 2\n");

        assertThat(open().problems())
                .extracting(problem -> problem.toString().substring(ModuleFiles.MODULE.length() + 1))
                .satisfiesExactly(
                        unknownKind -> assertThat(unknownKind)
                                .startsWith("charters/fr/rules/A.yml:1:1: 'extends' is 'existance'; it takes one of"
                                        + " existence, substitution, "),
                        pattern -> assertThat(pattern)
                                .isEqualTo(
                                        "charters/fr/rules/B.yml:3:10: '(a' is not a pattern: Unclosed group at sign 3"),
                        unknownKey -> assertThat(unknownKey)
                                .isEqualTo(
                                        "charters/fr/rules/B.yml:4:1: unknown key 'farbe'; known here: action, scope,"
                                                + " extends, level, waivable, parts, message, reason, networks, sections, link,"
                                                + " description, limit, ignorecase, nonword, raw, append, tokens, exceptions,"
                                                + " fix, matchcase, vocab"),
                        syntax -> assertThat(syntax)
                                .isEqualTo(
                                        "networks/x.yaml:2:1: is not YAML, the indentation does not fit (while parsing"
                                                + " a block mapping, expected <block end>, but found '-')"),
                        recipe -> assertThat(recipe)
                                .isEqualTo("recipes/x.yaml:2:9: 'kinds.0' is 'poem'; it takes one of headline,"
                                        + " key_sentence, key_figure, quotation, question, lead, thread"));
    }

    @Test
    void aLaterFolderWinsFileByFile() throws IOException {
        write(own, "charters/fr/rules/Hashtags.yml", HASHTAGS.replace("x: 2", "x: 1"));

        LightModules modules = open();

        assertThat(charter(modules).settingsFor(X).maxHashtags()).isEqualTo(1);
    }

    @Test
    void aBrokenFileOfALaterFolderLeavesTheEarlierOneInForce() throws IOException {
        write(own, "charters/fr/rules/Hashtags.yml", "extends: limit\nof: hashtags\nmessage: m\n");

        LightModules modules = open();

        assertThat(charter(modules).settingsFor(X).maxHashtags()).isEqualTo(2);
        assertThat(modules.problems())
                .extracting(Object::toString)
                .containsExactly("social-publisher-defaults/charters/fr/rules/Hashtags.yml:1:1: none of 'max',"
                        + " 'networks', 'sections' and 'min' says how much");
    }

    @Test
    void aDeletedFileIsOutOfForce() throws IOException {
        LightModules modules = open();

        Files.delete(base.resolve("social-publisher-defaults/charters/fr/rules/Hashtags.yml"));
        clock.forward(Duration.ofSeconds(1));

        assertThat(charter(modules).rules()).isEmpty();
    }

    @Test
    void aCharterCanDoWithoutARule() throws IOException {
        write(
                own,
                "charters/fr/charter.yaml",
                "id: fr\ntitle: Charte\nlanguage: fr\nversion: \"2\"\nwithout: [Hashtags]\n");

        assertThat(charter(open()).rules()).isEmpty();
    }

    @Test
    void oneRuleCannotStandInTwoFiles() throws IOException {
        write(base, "charters/fr/rules/Hashtags.yaml", HASHTAGS);

        LightModules modules = open();

        assertThat(charter(modules).rules()).hasSize(1);
        assertThat(modules.problems())
                .extracting(Object::toString)
                .containsExactly("social-publisher-defaults/charters/fr/rules/Hashtags.yml:1:1: the rule fr.Hashtags"
                        + " stands in social-publisher-defaults/charters/fr/rules/Hashtags.yaml already");
    }

    @Test
    void fillsInTheAddressOfASiteThatIsKnown() throws IOException {
        Path file = own.resolve("social-publisher-defaults/mappings/article.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Files.readString(BuiltIn.folder().resolve("social-publisher-defaults/mappings/article.yaml"))
                        .replace("https://magazine.example.org/", "{base}/"));

        LightModules modules = new LightModules(
                List.of(own),
                StandardKinds.all(),
                clock,
                new LightModules.House(
                        site -> Optional.of("https://" + site + ".example.org"), CharterVersionStore.NONE));

        assertThat(modules.articleMappings())
                .singleElement()
                .satisfies(mapping -> assertThat(mapping.url())
                        .containsEntry(Locale.FRENCH, "https://rivages.example.org/{lang}/{section}/{slug}"));
    }

    private LightModules open() {
        return new LightModules(List.of(base, own), StandardKinds.all(), clock);
    }

    private static Charter charter(LightModules modules) {
        return modules.charters().find("fr").orElseThrow();
    }

    private static void write(Path folder, String path, String content) throws IOException {
        Path file = folder.resolve(ModuleFiles.MODULE).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
