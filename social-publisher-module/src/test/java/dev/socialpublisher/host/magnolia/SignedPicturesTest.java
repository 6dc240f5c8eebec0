package dev.socialpublisher.host.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.adapter.crypto.HmacLinkSigner;
import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import dev.socialpublisher.host.magnolia.testing.FakeRequest;
import dev.socialpublisher.host.magnolia.testing.FakeResponse;
import dev.socialpublisher.host.magnolia.testing.TestUser;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.link.SignedLinks;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Calendar;
import java.util.List;
import javax.imageio.ImageIO;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link that the author instance writes, at a public instance with the same key. */
class SignedPicturesTest {
    private static final String BASE = "https://www.example.org";
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Path FILM = Path.of("../support/dev-host/src/main/resources/magazine/videos/estran.mp4");

    @TempDir
    Path home;

    private CmsRepository repository;
    private Installed installed;
    private String asset;

    @BeforeEach
    void publish() throws Exception {
        repository = new CmsRepository(home.resolve("repository"));
        installed = Installed.in(home.resolve("magnolia"), repository);
        installed.cms().properties.put("social.site", "rivages");
        installed.cms().properties.put("social.media.public.base.url", BASE);
        installed.cms().properties.put("social.media.public.key", KEY);
        repository.addUser("visitor");
        repository.grantRead("visitor", CmsRepository.ARTICLES);
        repository.grantRead("visitor", CmsRepository.ASSETS);
        asset = repository.add(CmsRepository.ASSETS, "phare.jpg", "mgnl:asset", SignedPicturesTest::picture);
        repository.add(CmsRepository.ARTICLES, "phare", "mgnl:content", this::article);
    }

    @AfterEach
    void stop() {
        installed.close();
        repository.close();
    }

    @Test
    void answersThePictureThatAnAuthorsLinkNames() throws Exception {
        URI link = linkOfAuthor();
        assertThat(link.toString()).startsWith(BASE + "/.social/media/jcr%3A" + asset);

        startOnPublic();
        FakeResponse picture = installed.call(fetch(link));

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(picture.body()).isNotEmpty();
        assertThat(home.resolve("magnolia/social-publisher/public-pictures")).isNotEmptyDirectory();
    }

    @Test
    void answersTheVideoThatALinkNames() throws Exception {
        byte[] film = Files.readAllBytes(FILM);
        String video = repository.add(CmsRepository.ASSETS, "maree.mp4", "mgnl:asset", node -> file(node, film));
        URI link = new SignedLinks(
                        URI.create(BASE), new HmacLinkSigner(List.of(KEY)), Duration.ofDays(1), Clock.systemUTC())
                .writeVideo(new MediaRef("jcr:" + video));
        startOnPublic();

        FakeResponse fetched = installed.call(fetch(link));

        assertThat(fetched.status()).as(fetched.body()).isEqualTo(200);
        assertThat(fetched.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(fetched.header("Cache-Control")).isEqualTo("no-store");
        assertThat(fetched.bytes()).isEqualTo(film);
        installed.magnolia().signIn(TestUser.named("stranger"));
        assertThat(installed.call(fetch(link)).status()).isEqualTo(404);
    }

    @Test
    void refusesALinkThatWasChangedOrSignedWithAnotherKey() throws Exception {
        URI link = linkOfAuthor();
        startOnPublic();
        FakeResponse changed = installed.call(fetch(link).parameter("size", "9999"));
        assertThat(changed.status()).isEqualTo(403);
        assertThat(changed.body()).contains("SP-MEDIA-0008");

        installed.module().stop(Installed.STARTUP);
        byte[] other = new byte[32];
        other[0] = 1;
        installed
                .cms()
                .properties
                .put("social.media.public.key", Base64.getEncoder().encodeToString(other));
        startOnPublic();
        assertThat(installed.call(fetch(link)).status()).isEqualTo(403);
    }

    @Test
    void knowsNoAssetThatIsNotPublishedOrThatVisitorsMayNotRead() throws Exception {
        URI link = linkOfAuthor();
        startOnPublic();
        repository.addUser("stranger");
        installed.magnolia().signIn(TestUser.named("stranger"));
        assertThat(installed.call(fetch(link)).status()).isEqualTo(404);

        repository.change(
                CmsRepository.ASSETS, root -> root.getNode("phare.jpg").remove());
        installed.magnolia().signIn(TestUser.named("visitor"));
        assertThat(installed.call(fetch(link)).status()).isEqualTo(404);
    }

    @Test
    void servesPicturesOnPublicOnlyAndOnlyWithAKey() throws Exception {
        URI link = linkOfAuthor();
        assertThat(installed.call(fetch(link)).status()).isEqualTo(404);
        installed.cms().properties.keySet().removeIf(name -> name.startsWith("social.media.public"));
        startOnPublic();
        assertThat(installed.call(fetch(link)).body()).contains("There is nothing here.");
    }

    private URI linkOfAuthor() throws Exception {
        installed.module().start(Installed.STARTUP);
        installed.magnolia().signIn(TestUser.named("nora", "social-editor"));
        FakeResponse meta = installed.call(FakeRequest.get("/api/v1/meta")
                .parameter("workspace", CmsRepository.ARTICLES)
                .parameter("path", "/phare")
                .parameter("lang", "fr"));
        assertThat(meta.status()).as(meta.body()).isEqualTo(200);
        return URI.create(
                new ObjectMapper().readTree(meta.body()).at("/image/url").asText());
    }

    private void startOnPublic() {
        installed.module().stop(Installed.STARTUP);
        installed.cms().author = false;
        installed.module().start(Installed.STARTUP);
        assertThat(installed.module().offBecause()).isEmpty();
        installed.magnolia().signIn(TestUser.named("visitor"));
    }

    private static FakeRequest fetch(URI link) {
        FakeRequest request = FakeRequest.get(link.getPath().substring("/.social".length()));
        for (String parameter : link.getRawQuery().split("&", -1)) {
            String[] pair = parameter.split("=", 2);
            request.parameter(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return request;
    }

    private void article(Node node) throws Exception {
        node.setProperty("title", "Le phare");
        node.setProperty("section", "culture");
        node.setProperty("slug", "le-phare");
        node.setProperty("shareImage", "jcr:" + asset);
        node.setProperty("mgnl:lastActivated", Calendar.getInstance());
        node.setProperty("mgnl:activationStatus", true);
    }

    private static void picture(Node node) throws Exception {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        file(node, jpeg.toByteArray());
    }

    private static void file(Node node, byte[] bytes) throws Exception {
        Node content = node.addNode("jcr:content", "mgnl:resource");
        content.setProperty(
                "jcr:data", node.getSession().getValueFactory().createBinary(new ByteArrayInputStream(bytes)));
        content.setProperty("fileName", node.getName());
    }
}
