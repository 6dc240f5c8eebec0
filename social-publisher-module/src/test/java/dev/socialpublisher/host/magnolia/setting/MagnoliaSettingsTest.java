package dev.socialpublisher.host.magnolia.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.rulefile.ValeStyles;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MagnoliaSettingsTest {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER_KEY = Base64.getEncoder().encodeToString(new byte[] {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32
    });

    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, Object> configuration = new HashMap<>();

    @TempDir
    Path magnolia;

    @Test
    void needsNoSettingBesideWhatMagnoliaKnows() {
        MagnoliaSettings settings = read();

        Path home = magnolia.resolve("social-publisher");
        assertThat(settings.home()).isEqualTo(home);
        assertThat(settings.database())
                .isEqualTo(new DatabaseChoice.Address(
                        "jdbc:h2:file:" + home.resolve("database/social") + ";WRITE_DELAY=0", "sa", ""));
        assertThat(settings.mediaWorkspace()).isEqualTo("dam");
        assertThat(settings.lightModules()).hasSize(2).last().isEqualTo(magnolia.resolve("light-modules"));
        assertThat(settings.social().tick()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.social().house().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(settings.social().house().languages()).containsExactly("fr", "en");
        assertThat(settings.social().house().soloMode()).isFalse();
        assertThat(settings.social().dispatch().enabled()).isTrue();
        assertThat(settings.social().dispatch().baseUrl()).isEqualTo(URI.create("https://author.example.org"));
        assertThat(settings.social().dispatch().worker()).isEqualTo("node-1");
        assertThat(settings.social().dispatch().lease()).isEqualTo(Duration.ofSeconds(120));
        assertThat(settings.social().dispatch().callTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.social().dispatch().catchUpLimit()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.social().dispatch().settling()).isEqualTo(Duration.ofMinutes(2));
        assertThat(settings.social().dispatch().installationId()).isEmpty();
    }

    @Test
    void takesOneIdForAllNodesOfAnInstallation() {
        environment.put("SOCIAL_INSTALLATION_ID", "rivages-production");
        assertThat(read().social().dispatch().installationId()).contains("rivages-production");
        environment.put("SOCIAL_INSTALLATION_ID", "r".repeat(101));
        assertThatThrownBy(this::read).hasMessageContaining("installation.id has 101 characters; it takes at most 100");
    }

    @Test
    void takesTheEnvironmentBeforePropertiesBeforeConfiguration() {
        configuration.put("zone", "Asia/Tokyo");
        assertThat(read().social().house().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        properties.put("social.zone", "Europe/Rome");
        assertThat(read().social().house().zone()).isEqualTo(ZoneId.of("Europe/Rome"));
        environment.put("SOCIAL_ZONE", "Europe/Lisbon");
        assertThat(read().social().house().zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        environment.put("SOCIAL_ZONE", "  ");
        assertThat(read().social().house().zone()).isEqualTo(ZoneId.of("Europe/Rome"));
    }

    @Test
    void readsNestedConfiguration() {
        configuration.put("dispatch", Map.of("tick", "10s", "call", Map.of("timeout", "20s")));
        configuration.put("solo.mode", true);
        assertThat(read().social().tick()).isEqualTo(Duration.ofSeconds(10));
        assertThat(read().social().dispatch().callTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(read().social().house().soloMode()).isTrue();
    }

    @Test
    void keepsDispatchOffAsSoonAsOnePlaceSaysSo() {
        environment.put("SOCIAL_DISPATCH_ENABLED", "true");
        properties.put("social.dispatch.enabled", "false");
        assertThat(read().social().dispatch().enabled()).isFalse();
    }

    @Test
    void takesTheLanguageOfValesPackages() {
        assertThat(read().styles()).isEqualTo(ValeStyles.NONE);
        properties.put("social.vale.styles", magnolia.toString());
        configuration.put("vale.language", "fr");
        assertThat(read().styles()).isEqualTo(new ValeStyles(Optional.of(magnolia), Optional.of(Locale.FRENCH)));
    }

    @Test
    void namesEveryWrongSettingWithValueAndBound() {
        environment.put("SOCIAL_ZONE", "Mars/Olympus");
        properties.put("social.dispatch.tick", "2h");
        configuration.put("dispatch.enabled", "maybe");
        configuration.put("base.url", "author");
        configuration.put("light.modules", "modules");
        configuration.put("languages", " , ");
        configuration.put("vale.language", "?");

        assertThatThrownBy(this::read)
                .hasMessageContaining("SOCIAL_ZONE is 'Mars/Olympus'; it takes the name of a time zone")
                .hasMessageContaining(
                        "social.dispatch.tick is '2h'; it takes a duration from 1s to 5m, written like 5s")
                .hasMessageContaining("dispatch.enabled is 'maybe'; it takes true or false")
                .hasMessageContaining("base.url is 'author'; it takes an http or https address")
                .hasMessageContaining("light.modules is 'modules'; it takes an absolute path")
                .hasMessageContaining("languages is ','; it takes languages separated by commas")
                .hasMessageContaining("vale.language is '?'; it takes a language such as fr or en")
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.HOST_SETTING_BROKEN));
    }

    @Test
    void saysWhatIsWrongInFrenchToo() {
        environment.put("SOCIAL_ZONE", "Mars/Olympus");
        properties.put("social.dispatch.tick", "2h");

        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refusal -> assertThat(refusal.detail(Locale.FRENCH))
                                .isEqualTo("SOCIAL_ZONE vaut «\u00a0Mars/Olympus\u00a0»\u202f; valeur attendue\u00a0:"
                                        + " le nom d’un fuseau horaire, par exemple Europe/Paris\u202f;"
                                        + " social.dispatch.tick vaut «\u00a02h\u00a0»\u202f; valeur attendue\u00a0:"
                                        + " une durée de 1s à 5m, écrite comme 5s"));
    }

    @Test
    void refusesACallThatOutlastsItsLease() {
        environment.put("SOCIAL_DISPATCH_LEASE", "30s");
        assertThatThrownBy(this::read)
                .hasMessageContaining("dispatch.call.timeout is 30 s; it must be shorter than dispatch.lease, 30 s");
    }

    @Test
    void takesADataSourceOfTheContainerByName() {
        environment.put("SOCIAL_DATABASE_JNDI", "java:comp/env/jdbc/social");
        assertThat(read().database()).isEqualTo(new DatabaseChoice.Named("java:comp/env/jdbc/social"));
    }

    @Test
    void refusesADataSourceFromElsewhere() {
        environment.put("SOCIAL_DATABASE_JNDI", "ldap://evil.example/x");
        assertThatThrownBy(this::read)
                .hasMessageContaining("database.jndi is 'ldap://evil.example/x'; it takes a name of the container");
    }

    @Test
    void refusesTwoDatabases() {
        environment.put("SOCIAL_DATABASE_JNDI", "java:comp/env/jdbc/social");
        environment.put("SOCIAL_DATABASE_URL", "jdbc:postgresql://db/social");
        assertThatThrownBy(this::read).hasMessageContaining("database.jndi and database.url are both set; choose one");
    }

    @Test
    void printsNoPassword() {
        environment.put("SOCIAL_DATABASE_URL", "jdbc:postgresql://db/social");
        environment.put("SOCIAL_DATABASE_PASSWORD", "hunter2");
        assertThat(read().toString()).contains("jdbc:postgresql://db/social").doesNotContain("hunter2");
    }

    @Test
    void makesTheKeyOnceForItsOwnerOnly() throws Exception {
        List<String> first = read().social().secretKeys();
        Path file = magnolia.resolve("social-publisher/secret.key");

        assertThat(read().social().secretKeys()).isEqualTo(first).hasSize(1);
        assertThat(Base64.getDecoder().decode(first.get(0))).hasSize(32);
        assertThat(file).hasContent(first.get(0));
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        try (var siblings = Files.list(file.getParent())) {
            assertThat(siblings).containsExactly(file);
        }
    }

    @Test
    void takesTheKeyFromASettingOrAFileAndKeepsEarlierOnes() throws Exception {
        environment.put("SOCIAL_SECRET_PREVIOUS", OTHER_KEY);
        Path file = Files.writeString(magnolia.resolve("key"), KEY + "\n");
        environment.put("SOCIAL_SECRET_KEY_FILE", file.toString());
        assertThat(read().social().secretKeys()).containsExactly(KEY, OTHER_KEY);
        assertThat(magnolia.resolve("social-publisher")).doesNotExist();
    }

    @Test
    void refusesABrokenKeyWithoutPrintingIt() {
        environment.put("SOCIAL_SECRET_KEY", "c2hvcnQtc2VjcmV0");
        assertThatThrownBy(this::read)
                .hasMessageContaining("it has 12 bytes, allowed are 32; it takes base64 of 32 random bytes")
                .message()
                .doesNotContain("c2hvcnQtc2VjcmV0");
    }

    @Test
    void asksForAHomeAndAnAddressWhereMagnoliaKnowsNone() {
        assertThatThrownBy(() -> MagnoliaSettings.read(
                        sources(), new CmsFacts(Optional.empty(), Optional.empty(), Optional.empty()), "node-1"))
                .hasMessageContaining("set SOCIAL_HOME or magnolia.home to an absolute path")
                .hasMessageContaining("set SOCIAL_BASE_URL or defaultBaseUrl in /server");
    }

    @Nested
    class AddressesOfSites {
        @Test
        void areThoseThatSomebodyGave() {
            properties.put("social.site.base.url", "https://www.example.org/");
            environment.put("SOCIAL_SITE_RIVAGES_SUD_BASE_URL", "https://sud.example.org");
            assertThat(read().siteAddresses().of("rivages")).contains("https://www.example.org");
            assertThat(read().siteAddresses().of("rivages-sud")).contains("https://sud.example.org");
        }

        @Test
        void areNeverTheAuthorsOwn() {
            assertThat(read().siteAddresses().of("rivages")).isEmpty();
            assertThat(read().siteAddresses().whyUnknown("rivages")).isEqualTo("SOCIAL_SITE_BASE_URL is not set");
            properties.put("social.site.base.url", "https://AUTHOR.example.org/");
            assertThat(read().siteAddresses().of("rivages")).isEmpty();
            assertThat(read().siteAddresses().whyUnknown("rivages"))
                    .isEqualTo("social.site.base.url is https://AUTHOR.example.org/, which is this author instance");
            properties.put("social.base.url", "https://cms.example.org");
            properties.put("social.site.base.url", "https://cms.example.org");
            assertThat(read().siteAddresses().of("rivages")).isEmpty();
        }

        @Test
        void areAddressesOrNone() {
            properties.put("social.site.rivages.base.url", "www.example.org");
            assertThat(read().siteAddresses().of("rivages")).isEmpty();
            assertThat(read().siteAddresses().whyUnknown("rivages"))
                    .isEqualTo("social.site.rivages.base.url is www.example.org, which is no http or https address");
        }

        @Test
        void areItsOwnOnAPublicInstance() {
            ReaderSettings readers = ReaderSettings.read(sources(), cms());
            assertThat(readers.siteAddresses().of("rivages")).contains("https://author.example.org");
        }
    }

    private MagnoliaSettings read() {
        return MagnoliaSettings.read(sources(), cms(), "node-1");
    }

    private CmsFacts cms() {
        return new CmsFacts(
                Optional.of(magnolia),
                Optional.of(magnolia.resolve("light-modules")),
                Optional.of(URI.create("https://author.example.org")));
    }

    private SettingSources sources() {
        return new SettingSources(
                name -> Optional.ofNullable(environment.get(name)),
                name -> Optional.ofNullable(properties.get(name)),
                configuration);
    }
}
