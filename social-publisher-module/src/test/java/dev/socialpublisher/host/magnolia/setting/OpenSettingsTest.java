package dev.socialpublisher.host.magnolia.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.PublicMediaSettings;
import dev.socialpublisher.PublicSettings;
import dev.socialpublisher.delivery.gate.PageWait;
import dev.socialpublisher.error.SocialException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSettingsTest {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String EARLIER = Base64.getEncoder().encodeToString(new byte[40]);

    private final Map<String, String> properties = new HashMap<>();

    @TempDir
    Path folder;

    @Test
    void showsNothingAndWaitsForNothingWhereNothingIsSet() {
        assertThat(author()).isEqualTo(PublicSettings.NONE);
        assertThat(readers()).isEqualTo(PublicSettings.NONE);
    }

    @Test
    void signsLinksOnAuthorAndPublicWithTheSameSettings() {
        set("media.public.base.url", "https://www.example.org/site/");
        set("media.public.key", KEY);
        PublicMediaSettings signed =
                PublicMediaSettings.Signed.withDefaults(URI.create("https://www.example.org/site"), List.of(KEY));

        assertThat(author().media()).contains(signed);
        assertThat(readers().media()).contains(signed);
    }

    @Test
    void takesLifeCacheAndEarlierKeys() throws Exception {
        set("media.public.base.url", "https://www.example.org");
        set(
                "media.public.key.file",
                Files.writeString(folder.resolve("key"), KEY + "\n").toString());
        set("media.public.previous", EARLIER);
        set("media.public.life", "30d");
        set("media.public.cache", "20");

        assertThat(author().media())
                .contains(new PublicMediaSettings.Signed(
                        URI.create("https://www.example.org"), List.of(KEY, EARLIER), Duration.ofDays(30), 20_000_000));
    }

    @Test
    void takesAFolderInstead() {
        set("media.public.folder", folder.toString());
        set("media.public.folder.base.url", "https://img.example.org/cards");
        set("media.public.keep", "48h");

        assertThat(readers().media())
                .contains(new PublicMediaSettings.Folder(
                        URI.create("https://img.example.org/cards"), folder, Duration.ofDays(2)));
    }

    @Test
    void refusesBothWaysAtOnce() {
        set("media.public.base.url", "https://www.example.org");
        set("media.public.key", KEY);
        set("media.public.folder", folder.toString());
        set("media.public.folder.base.url", "https://img.example.org");

        String both = "media.public.base.url with its key and media.public.folder are both set; choose one";
        assertThatThrownBy(this::author).hasMessageContaining(both);
        assertThatThrownBy(this::readers).hasMessageContaining(both);
    }

    @Test
    void refusesHalfOfAWay() {
        set("media.public.base.url", "https://www.example.org");
        assertThatThrownBy(this::readers)
                .hasMessageContaining("media.public.base.url is set without media.public.key; they take each other");
        properties.clear();
        set("media.public.key", KEY);
        assertThatThrownBy(this::readers)
                .hasMessageContaining("media.public.key is set without media.public.base.url; they take each other");
        properties.clear();
        set("media.public.folder", folder.toString());
        assertThatThrownBy(this::readers)
                .hasMessageContaining("media.public.folder is set without media.public.folder.base.url");
    }

    @Test
    void refusesEarlierKeysWithoutTheOneThatSigns() {
        set("media.public.previous", EARLIER);
        String unused = "media.public.previous is set without a key that signs;"
                + " set media.public.key or media.public.key.file to the current one";
        assertThatThrownBy(this::author).hasMessageContaining(unused);
        assertThatThrownBy(this::readers).hasMessageContaining(unused).message().doesNotContain(EARLIER);
    }

    @Test
    void namesEveryWrongValueWithItsBound() {
        set("media.public.base.url", "https://www.example.org/?x=1");
        set("media.public.key", "c2hvcnQ=");
        set("media.public.previous", "not base64!");
        set("media.public.life", "36h");
        set("media.public.cache", "-1");
        set("media.public.keep", "0d");
        set("page.wait", "2h");

        assertThatThrownBy(this::author)
                .hasMessageContaining(
                        "social.media.public.base.url is 'https://www.example.org/?x=1'; it takes an http or https address")
                .hasMessageContaining(
                        "media.public.key holds 8 characters that are no key; it takes base64 of at least 32 random bytes")
                .hasMessageContaining("media.public.previous holds 11 characters that are no key")
                .hasMessageContaining(
                        "social.media.public.life is '36h'; it takes whole days from 1d to 3650d, written like 180d")
                .hasMessageContaining("social.media.public.cache is '-1'; it takes whole megabytes from 0 to 1000000")
                .hasMessageContaining("social.media.public.keep is '0d'; it takes whole days from 1d to 3650d")
                .hasMessageContaining("social.page.wait is '2h'; it takes a duration from 15s to 1h, written like 5m")
                .message()
                .doesNotContain("c2hvcnQ=", "not base64!");
    }

    @Test
    void saysInFrenchWhichKeyFileCannotBeRead() {
        set("media.public.base.url", "https://www.example.org");
        set("media.public.key.file", folder.resolve("absent").toString());

        assertThatThrownBy(this::readers)
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refusal -> assertThat(refusal.detail(Locale.FRENCH))
                                .isEqualTo("media.public.key.file vaut «\u00a0" + folder.resolve("absent")
                                        + "\u00a0»\u202f; valeur attendue\u00a0: un fichier lisible"));
    }

    @Test
    void waitsForPagesOnAuthorOnly() {
        set("page.wait", "10m");

        assertThat(author().pageWait()).contains(new PageWait(Duration.ofMinutes(10), PageWait.DEFAULT.pause()));
        assertThat(readers().pageWait()).isEmpty();
    }

    private void set(String key, String value) {
        properties.put("social." + key, value);
    }

    private PublicSettings author() {
        return MagnoliaSettings.read(sources(), facts(), "node-1").social().open();
    }

    private PublicSettings readers() {
        return ReaderSettings.read(sources(), facts()).open();
    }

    private SettingSources sources() {
        return new SettingSources(
                name -> Optional.empty(), name -> Optional.ofNullable(properties.get(name)), Map.of());
    }

    private CmsFacts facts() {
        return new CmsFacts(
                Optional.of(folder), Optional.of(folder), Optional.of(URI.create("https://author.example.org")));
    }
}
