package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.adapter.connector.http.JdkExchange;
import dev.socialpublisher.adapter.connector.http.OutgoingAddresses;
import dev.socialpublisher.adapter.connector.page.HttpArticlePages;
import dev.socialpublisher.delivery.gate.ArticlePages;
import dev.socialpublisher.devhost.magazine.Assets;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.repository.ContentRepository;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.MediaRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a public instance serves, and that it serves nothing else: mounted without the rest of the product. */
class PublicSiteTest {
    private static final String META = "/.social/api/v1/meta?workspace=rivages&lang=fr&path=";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path work;

    private static final PublicMount MOUNT = new PublicMount();
    private static DevHost host;

    @BeforeAll
    static void start() {
        host = Hosts.start(work, MOUNT, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void tellsAnybodyWhatAPublishedArticleSays() throws IOException {
        Browser.Page page = new Browser(host).get(META + "/la-rue-qui-recule");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("cache-control")).startsWith("public, max-age=60");
        JsonNode meta = JSON.readTree(page.text());
        assertThat(meta.path("siteName").asText()).isEqualTo("Rivages");
        assertThat(meta.path("section").asText()).isEqualTo("Société");
        assertThat(meta.path("fediverseCreator").asText()).isEqualTo("@rivages@mastodon.test");
        assertThat(meta.path("image").path("width").asInt()).isEqualTo(1200);
        assertThat(new Browser(host)
                        .get(META + "/la-rue-qui-recule", "If-None-Match", "W/" + page.header("etag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void knowsNoDraft() throws IOException {
        Browser.Page page = new Browser(host).get(META + "/planter-des-oyats-mode-d-emploi", "Accept-Language", "fr");

        assertThat(page.status()).isEqualTo(404);
        assertThat(JSON.readTree(page.text()).path("detail").asText())
                .isEqualTo(
                        "Il n’y a pas d’article publié /planter-des-oyats-mode-d-emploi dans l’espace rivages avec un"
                                + " texte en fr.");
    }

    @Test
    void printsTheSameTagsOnItsPages() throws IOException {
        JsonNode meta =
                JSON.readTree(new Browser(host).get(META + "/la-rue-qui-recule").text());

        Document page = new Browser(host).get("/fr/societe/la-rue-qui-recule").html();

        assertThat(meta.path("meta")).hasSizeGreaterThan(20).allSatisfy(tag -> {
            String attribute = tag.path("property").isNull() ? "name" : "property";
            String selector =
                    "meta[%s=%s]".formatted(attribute, tag.path(attribute).asText());
            assertThat(page.select(selector).eachAttr("content"))
                    .contains(tag.path("content").asText());
        });
        assertThat(page.selectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo(meta.path("url").asText());
    }

    @Test
    void sendsAPictureToWhoShowsASignedLink() throws IOException {
        Browser.Page picture = new Browser(host).get(imagePath());

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("content-type")).isEqualTo("image/jpeg");
        assertThat(picture.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(picture.header("cache-control")).isEqualTo("public, max-age=86400");
        assertThat(picture.header("content-disposition")).matches("inline; filename=\"[0-9a-f]{64}\\.jpg\"");
        assertThat(picture.header("cross-origin-resource-policy")).isEqualTo("cross-origin");
        assertThat(new Browser(host)
                        .get(imagePath(), "If-None-Match", picture.header("etag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void refusesALinkThatWasChanged() throws IOException {
        String sound = imagePath();

        assertRefused(sound.replace("size=1200", "size=4000"), 403, "SP-MEDIA-0008");
        assertRefused(sound.replaceFirst("exp=\\d+", "exp=9999999999"), 403, "SP-MEDIA-0008");
        assertRefused(sound.replaceFirst("sig=.*", "sig=AAAA"), 403, "SP-MEDIA-0008");
        assertRefused(sound.replaceFirst("&sig=.*", ""), 400, "SP-WEB-0005");
        assertRefused(sound + "&size=1200", 400, "SP-WEB-0005");
        assertRefused(sound + "&quality=1", 400, "SP-WEB-0005");
    }

    @Test
    void reachesNothingBesideTheAssets() {
        for (String path : List.of("..%2f..%2fsecret.key", "%2e%2e/secret.key", "jcr:x/../../secret.key", "")) {
            assertThat(new Browser(host).get("/.social/media/" + path).status())
                    .as(path)
                    .isIn(302, 400, 401, 403, 404);
        }
    }

    @Test
    void showsNoPictureOfADraft() {
        ContentRepository repository = (ContentRepository) MOUNT.offered().sessions();
        String draft = new Assets(repository)
                .add("plage.jpg", "image/jpeg", new ByteArrayInputStream(Pictures.jpeg(300, 200)));

        assertThat(MOUNT.offered().readers().media().open(new MediaRef("jcr:" + draft)))
                .isEmpty();
    }

    @Test
    void showsTheGateOfPostsWhatItWaitsFor() {
        String base = Magazine.PUBLIC_BASE.toString();
        ArticlePages guarded = new HttpArticlePages(
                new JdkExchange(), new OutgoingAddresses(Map.of(Magazine.PUBLIC_BASE, host.address())));

        assertThat(guarded.lack(URI.create(base + "/fr/societe/la-rue-qui-recule")))
                .isEmpty();
        assertThat(guarded.lack(URI.create(base + "/fr/pratique/planter-des-oyats-mode-d-emploi")))
                .contains(new Wording("answers 404", "répond 404"));
        assertThat(guarded.lack(URI.create(base + "/fr")))
                .contains(new Wording("has no og:title", "n’a pas de og:title"));
        assertThat(guarded.lack(URI.create("https://localhost/fr"))
                        .orElseThrow()
                        .english())
                .startsWith("may not be called: https://localhost:443 resolves to the internal address");
    }

    @Test
    void servesNothingElse() throws IOException {
        Browser camille = new Browser(host).signedIn("camille");

        for (String path : List.of("session", "channels", "posts", "openapi.json", "status")) {
            Browser.Page page = camille.get("/.social/api/v1/" + path);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(JSON.readTree(page.text()).path("code").asText()).isEqualTo("SP-WEB-0006");
        }
        assertThat(camille.get("/.social/ui/queue").status()).isEqualTo(404);
        assertThat(camille.post("/.social/api/v1/meta", Map.of()).status()).isEqualTo(405);
    }

    private static void assertRefused(String path, int status, String code) throws IOException {
        Browser.Page page = new Browser(host).get(path);
        assertThat(page.status()).as(path).isEqualTo(status);
        assertThat(JSON.readTree(page.text()).path("code").asText()).isEqualTo(code);
    }

    private static String imagePath() throws IOException {
        URI image = URI.create(
                JSON.readTree(new Browser(host).get(META + "/la-rue-qui-recule").text())
                        .path("image")
                        .path("url")
                        .asText());
        return image.getRawPath() + "?" + image.getRawQuery();
    }
}
