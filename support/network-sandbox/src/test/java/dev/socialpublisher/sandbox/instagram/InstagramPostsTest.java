package dev.socialpublisher.sandbox.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.SandboxConfig;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.meta.PictureFetch;
import dev.socialpublisher.sandbox.testing.ContentPublishing;
import dev.socialpublisher.sandbox.testing.PictureServer;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstagramPostsTest extends SandboxTest {

    private final PictureServer pictures = new PictureServer();
    private ContentPublishing instagram;
    private String picture;

    @BeforeEach
    void signIn() {
        instagram = ContentPublishing.of(running);
        picture = pictures.jpeg(40, 40);
    }

    @AfterEach
    void stopPictures() {
        pictures.close();
    }

    private List<AcceptedPost> posts() {
        return running.sandbox().posts("instagram");
    }

    private String picture(String caption) {
        return instagram
                .container(Map.of("image_url", picture, "caption", caption))
                .at("/id");
    }

    private static void assertRefused(Reply reply, int code, int subcode) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.at("/error/code")).isEqualTo(Integer.toString(code));
        assertThat(reply.at("/error/error_subcode")).isEqualTo(Integer.toString(subcode));
    }

    @Test
    void showsAPictureWithItsAlternativeTextOnTheTimeline() {
        String container = instagram
                .container(Map.of(
                        "image_url", picture, "caption", "Été #Nantes https://example.org/a", "alt_text", "Un phare"))
                .at("/id");
        assertThat(posts()).isEmpty();

        String media = instagram.publish(container).at("/id");

        AcceptedPost post = posts().get(0);
        assertThat(post.remoteId()).isEqualTo(media);
        assertThat(post.content().images())
                .singleElement()
                .satisfies(image -> assertThat(image.alt()).contains("Un phare"));
        assertThat(post.content().facets())
                .singleElement()
                .satisfies(tag -> assertThat(tag.target()).isEqualTo("Nantes"));
        Reply read = instagram.graph().get("/" + media + "?fields=permalink,caption,media_type,alt_text,timestamp");
        assertThat(read.at("/permalink")).isEqualTo(post.address() + "/");
        assertThat(read.at("/caption")).startsWith("Été");
        assertThat(read.at("/media_type")).isEqualTo("IMAGE");
        String path = post.address().replace("https://www.instagram.com", "/instagram");
        assertThat(running.caller().get(path).body()).contains("Un phare", "@magazine.demo");
    }

    @Test
    void publishesAContainerOnce() {
        String container = picture("Une fois");
        assertThat(instagram.status(container)).isEqualTo("FINISHED");
        assertThat(instagram.publish(container).status()).isEqualTo(200);

        assertThat(instagram.status(container)).isEqualTo("PUBLISHED");
        assertRefused(instagram.publish(container), 24, 2_207_006);
        assertThat(posts()).hasSize(1);
    }

    @Test
    void waitsForAContainerThatIsProcessed() {
        running.control("processing", "{\"network\":\"instagram\",\"delayMs\":60000}");
        String container = picture("Bientôt");

        assertThat(instagram.status(container)).isEqualTo("IN_PROGRESS");
        assertRefused(instagram.publish(container), 9007, 2_207_027);
        running.clock().advance(Duration.ofMinutes(1));
        assertThat(instagram.status(container)).isEqualTo("FINISHED");
        assertThat(instagram.publish(container).status()).isEqualTo(200);
    }

    @Test
    void dropsAContainerAfterADay() {
        String container = picture("Trop tard");
        running.clock().advance(Duration.ofHours(24));

        assertThat(instagram.status(container)).isEqualTo("EXPIRED");
        assertRefused(instagram.publish(container), -2, 2_207_020);
    }

    @Test
    void makesACarouselOfTwoToTen() {
        List<String> ids = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> instagram.child(picture, "Vue " + number))
                .toList();

        assertRefused(carousel(ids), 100, 2_207_028);
        assertRefused(carousel(ids.subList(0, 1)), 100, 2_207_028);
        assertRefused(carousel(List.of(ids.get(0), ids.get(0))), 100, 2_207_028);
        assertRefused(carousel(List.of(ids.get(0), picture("Seule"))), 100, 2_207_028);
        assertRefused(instagram.publish(ids.get(0)), 24, 2_207_006);
        String media = instagram.publish(carousel(ids.subList(0, 10)).at("/id")).at("/id");

        assertThat(posts().get(0).content().images())
                .extracting(image -> image.alt().orElse(""))
                .hasSize(10)
                .startsWith("Vue 1", "Vue 2");
        assertThat(instagram.graph().get("/" + media + "?fields=media_type").at("/media_type"))
                .isEqualTo("CAROUSEL_ALBUM");
    }

    private Reply carousel(List<String> children) {
        return instagram.container(
                Map.of("media_type", "CAROUSEL", "caption", "Album", "children", String.join(",", children)));
    }

    @ParameterizedTest
    @CsvSource({"2200, a, true", "2201, a, false", "30, '#a ', true", "31, '#a ', false", "21, '@a ', false"})
    void holdsACaptionToItsLimits(int times, String part, boolean taken) {
        Reply reply = instagram.container(Map.of("image_url", picture, "caption", part.repeat(times)));
        if (taken) {
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        } else {
            assertRefused(reply, 100, 2_207_010);
        }
    }

    @Test
    void refusesWhatIsNoPictureForInstagram() {
        assertRefused(container(pictures.serve(200, "image/png", Pictures.png(40, 40))), 36_001, 2_207_005);
        assertRefused(container(pictures.jpeg(40, 52)), 36_003, 2_207_009);
        assertRefused(container(pictures.jpeg(200, 100)), 36_003, 2_207_009);
        byte[] large = Pictures.jpegOf(PictureFetch.MAX_BYTES + 1);
        assertRefused(container(pictures.serve(200, "image/jpeg", large)), 36_000, 2_207_004);
        byte[] largest = Pictures.jpegOf(PictureFetch.MAX_BYTES);
        assertThat(container(pictures.serve(200, "image/jpeg", largest)).status())
                .isEqualTo(200);
    }

    @Test
    void refusesAnAddressThatNotEverybodyMayOpen() {
        byte[] jpeg = Pictures.jpeg(40, 40);
        for (String address : List.of(
                pictures.serve(302, "image/jpeg", jpeg),
                pictures.serve(403, "image/jpeg", jpeg),
                pictures.serve(200, "text/html", jpeg),
                "http://magazine.example.org/a.jpg",
                "file:///etc/hostname",
                "https:// no")) {
            assertRefused(container(address), 9004, 2_207_052);
        }
    }

    private Reply container(String address) {
        return instagram.container(Map.of("image_url", address));
    }

    @Test
    void refusesAPostWithoutPictureAndWhatItDoesNotKnow() {
        assertThat(instagram.container(Map.of("caption", "Rien à voir")).at("/error/message"))
                .isEqualTo("(#100) The parameter image_url is required");
        assertThat(instagram
                        .container(Map.of("image_url", picture, "link", "https://example.org"))
                        .at("/error/message"))
                .isEqualTo("(#100) Unknown parameter: link");
        assertRefused(instagram.container(Map.of("media_type", "POEM")), 100, 2_207_023);
        assertThat(instagram
                        .container(Map.of("image_url", picture, "alt_text", "a".repeat(1001)))
                        .at("/error/message"))
                .isEqualTo("(#100) Param alt_text has 1001 characters, allowed are 1000");
    }

    @Test
    void tellsItsQuotaAndHoldsIt() {
        running.control("limits", "{\"network\":\"instagram\",\"operation\":\"publishing\",\"max\":1}");
        assertThat(instagram.post(picture, "Un").status()).isEqualTo(200);

        Reply limit = instagram
                .graph()
                .get(ContentPublishing.ACCOUNT + "/content_publishing_limit?fields=quota_usage,config");
        assertThat(limit.at("/data/0/quota_usage")).isEqualTo("1");
        assertThat(limit.at("/data/0/config/quota_total")).isEqualTo("1");
        assertThat(limit.at("/data/0/config/quota_duration")).isEqualTo("86400");
        assertRefused(instagram.post(picture, "Deux"), 9, 2_207_042);
        running.clock().advance(Duration.ofHours(24));
        assertThat(instagram.post(picture, "Trois").status()).isEqualTo(200);
    }

    @Test
    void listsTheNewestFirstAndForgetsWhatIsDeleted() {
        String first = instagram.post(picture, "Un").at("/id");
        String second = instagram.post(picture, "Deux").at("/id");

        Reply list = instagram.graph().get(ContentPublishing.ACCOUNT + "/media?fields=caption&limit=1");
        assertThat(list.at("/data/0/id")).isEqualTo(second);
        assertThat(list.at("/data/1/id")).isEmpty();
        assertThat(instagram.graph().delete("/" + second).at("/success")).isEqualTo("true");
        assertThat(instagram.graph().get(ContentPublishing.ACCOUNT + "/media").at("/data/0/id"))
                .isEqualTo(first);
        assertThat(instagram.graph().get("/" + second).at("/error/error_subcode"))
                .isEqualTo("33");
    }

    @Test
    void remembersContainersAndPostsAcrossARestart() {
        String published = picture("Publié");
        instagram.publish(published);
        String waiting = picture("En attente");
        running.close();
        running = Running.start(SandboxConfig.local(directory));
        instagram = ContentPublishing.of(running);

        assertThat(posts()).hasSize(1);
        assertThat(instagram.status(published)).isEqualTo("PUBLISHED");
        assertThat(instagram.publish(waiting).status()).isEqualTo(200);
    }

    @Test
    void endsATokenWhenAsked() {
        running.control("expire-token", "{\"network\":\"instagram\",\"kind\":\"access\"}");
        assertRefused(container(picture), 190, 463);
    }

    @Test
    void wantsThePermissionToPublish() {
        InstagramAccount narrow = InstagramAccount.demo().granting(Set.of("instagram_basic", "pages_read_engagement"));
        SandboxConfig.Accounts accounts = SandboxConfig.Accounts.demo().withInstagram(List.of(narrow));
        SandboxConfig other = SandboxConfig.local(directory.resolve("narrow")).withAccounts(accounts);
        try (Running limited = Running.start(other)) {
            Reply reply = ContentPublishing.of(limited).container(Map.of("image_url", picture));
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.at("/error/message")).isEqualTo("(#10) Requires the permission instagram_content_publish");
        }
    }
}
