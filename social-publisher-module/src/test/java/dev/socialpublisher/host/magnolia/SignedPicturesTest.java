package dev.socialpublisher.host.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import dev.socialpublisher.host.magnolia.testing.FakeRequest;
import dev.socialpublisher.host.magnolia.testing.FakeResponse;
import dev.socialpublisher.host.magnolia.testing.TestUser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Calendar;
import javax.imageio.ImageIO;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link that the author instance writes, at a public instance with the same key. */
class SignedPicturesTest {
    private static final String BASE = "https://www.example.org";

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
        installed
                .cms()
                .properties
                .put("social.media.public.key", Base64.getEncoder().encodeToString(new byte[32]));
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
        Node content = node.addNode("jcr:content", "mgnl:resource");
        content.setProperty(
                "jcr:data",
                node.getSession().getValueFactory().createBinary(new ByteArrayInputStream(jpeg.toByteArray())));
        content.setProperty("fileName", "phare.jpg");
    }
}
