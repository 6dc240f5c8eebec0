package dev.socialpublisher.sandbox.threads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.testing.PictureServer;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import dev.socialpublisher.sandbox.testing.ThreadsApi;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadsTest extends SandboxTest {

    private static final String LOGIN =
            "client_id=1029384757&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F.social%2Fui%2Fchannels";
    private static final String ASK =
            LOGIN + "&response_type=code&state=s&scope=threads_basic%2Cthreads_content_publish";

    private ThreadsApi threads;

    @BeforeEach
    void signIn() {
        threads = ThreadsApi.of(running);
    }

    private List<AcceptedPost> posts() {
        return running.sandbox().posts("threads");
    }

    private static void assertRefused(Reply reply, String code, String message) {
        assertThat(reply.status()).as(reply.body()).isGreaterThanOrEqualTo(400);
        assertThat(reply.at("/error/code")).isEqualTo(code);
        assertThat(reply.at("/error/message")).contains(message);
    }

    @Test
    void publishesWordsOnceAndReadsThemBack() {
        String container = threads.container(Map.of("media_type", "TEXT", "text", "Été #Nantes https://example.org/a"))
                .at("/id");
        assertThat(posts()).isEmpty();
        assertThat(threads.get("/" + container + "?fields=status").at("/status"))
                .isEqualTo("FINISHED");

        String media = threads.publishing(container).at("/id");

        assertThat(posts()).singleElement().satisfies(post -> {
            assertThat(post.remoteId()).isEqualTo(media);
            assertThat(post.content().facets()).hasSize(2);
        });
        assertThat(threads.get("/" + container + "?fields=status,error_message").at("/status"))
                .isEqualTo("PUBLISHED");
        Reply read = threads.get("/" + media + "?fields=text,permalink,timestamp,username");
        assertThat(read.at("/text")).startsWith("Été");
        assertThat(read.at("/permalink")).startsWith("https://www.threads.com/@magazine.demo/post/");
        assertThat(threads.get("/me/threads?fields=id,text&limit=5").at("/data/0/id"))
                .isEqualTo(media);
        assertRefused(threads.publishing(container), "24", "cannot be found");
        assertThat(posts()).hasSize(1);
    }

    @Test
    void showsPicturesInTheirOrder() {
        try (PictureServer pictures = new PictureServer()) {
            String address = pictures.jpeg(40, 30);
            String items = IntStream.rangeClosed(1, 2)
                    .mapToObj(number -> threads.container(Map.of(
                                    "media_type",
                                    "IMAGE",
                                    "image_url",
                                    address,
                                    "is_carousel_item",
                                    "true",
                                    "alt_text",
                                    "Phare " + number))
                            .at("/id"))
                    .collect(Collectors.joining(","));
            String carousel = threads.container(Map.of("media_type", "CAROUSEL", "children", items, "text", "Deux"))
                    .at("/id");

            assertThat(threads.publishing(carousel).status()).isEqualTo(200);
        }
        assertThat(posts().get(0).content().images())
                .extracting(image -> image.alt().orElse(""))
                .containsExactly("Phare 1", "Phare 2");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"text\":\"a\"}', media_type is required",
        "'{\"media_type\":\"POLL\",\"text\":\"a\"}', must be one of",
        "'{\"media_type\":\"TEXT\"}', text is required",
        "'{\"media_type\":\"TEXT\",\"text\":\"a\",\"image_url\":\"https://example.org/a.jpg\"}', image_url is not for",
        "'{\"media_type\":\"IMAGE\",\"text\":\"a\"}', image_url is required",
        "'{\"media_type\":\"IMAGE\",\"image_url\":\"http://magazine.example/a.jpg\"}', could not be fetched",
        "'{\"media_type\":\"CAROUSEL\",\"children\":\"1\"}', needs 2 to 20",
        "'{\"media_type\":\"TEXT\",\"text\":\"a\",\"caption\":\"b\"}', Unknown parameter: caption"
    })
    void refusesWhatIsNoPost(String json, String message) {
        Reply reply = running.caller()
                .bearer("sandbox-threads-token")
                .post(ThreadsApi.BASE + "/me/threads", "application/json", json.getBytes());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/error/message")).contains(message);
    }

    @Test
    void countsAnEmojiByItsBytes() {
        assertThat(threads.publish("a".repeat(496) + "🎉").status()).isEqualTo(200);
        assertRefused(threads.publish("a".repeat(497) + "🎉"), "100", "it has 501");
        String links = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> "https://example.org/" + number)
                .collect(Collectors.joining(" "));
        assertRefused(threads.publish(links), "100", "THREADS_API__LINK_LIMIT_EXCEEDED");
    }

    @Test
    void tellsAndKeepsTheDaysQuota() {
        running.control("limits", "{\"network\":\"threads\",\"operation\":\"posts\",\"max\":1}");
        threads.publish("Un");

        assertThat(threads.get("/me/threads_publishing_limit?fields=quota_usage,config")
                        .at("/data/0/quota_usage"))
                .isEqualTo("1");
        assertRefused(threads.publish("Deux"), "9", "maximum number of posts");
        running.clock().advance(Duration.ofHours(24));
        assertThat(threads.publish("Trois").status()).isEqualTo(200);
    }

    @Test
    void deletesOwnPostsOnce() {
        String media = threads.publish("Retiré").at("/id");

        assertThat(threads.delete("/" + media).at("/deleted_id")).isEqualTo(media);
        assertRefused(threads.delete("/" + media), "100", "does not exist");
        assertThat(posts().get(0).isDeleted()).isTrue();
    }

    @Test
    void tradesACodeForAnHourThenForSixtyDaysWhichCanBeRenewedAfterADay() {
        String code = allowed();
        Reply traded = threads.trade("client_id=1029384757&client_secret=sandbox-threads-secret"
                + "&grant_type=authorization_code&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F.social%2Fui%2Fchannels"
                + "&code=" + code);
        ThreadsApi hour = threads.with(traded.at("/access_token"));
        assertThat(traded.at("/user_id")).isEqualTo("26781234567890123");
        Reply exchanged = hour.login("/access_token?grant_type=th_exchange_token&client_secret=sandbox-threads-secret");
        assertThat(exchanged.at("/expires_in")).isEqualTo("5184000");
        ThreadsApi lasting = threads.with(exchanged.at("/access_token"));

        assertRefused(lasting.login("/refresh_access_token?grant_type=th_refresh_token"), "100", "24 hours");
        running.clock().advance(Duration.ofHours(25));
        assertRefused(hour.get("/me"), "190", "expired");
        assertThat(lasting.get("/me?fields=username").at("/username")).isEqualTo("magazine.demo");
        Reply renewed = lasting.login("/refresh_access_token?grant_type=th_refresh_token");
        assertThat(threads.with(renewed.at("/access_token")).get("/me").status())
                .isEqualTo(200);
        assertRefused(lasting.delete("/1"), "10", "threads_delete");
    }

    private String allowed() {
        assertThat(running.caller().get("/threads/oauth/authorize?" + ASK).body())
                .contains("Threads", "@magazine.demo");
        Reply back = running.caller()
                .post(
                        "/threads/oauth/authorize",
                        "application/x-www-form-urlencoded",
                        (ASK + "&account=26781234567890123&decision=allow").getBytes());
        return back.header("Location").replaceFirst("^.*code=([^&]+)&.*$", "$1");
    }
}
