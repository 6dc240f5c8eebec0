package dev.socialpublisher.sandbox.telegram;

import static dev.socialpublisher.sandbox.testing.BotApi.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.Facet;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.testing.BotApi;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramTest extends SandboxTest {

    private BotApi bot;

    @BeforeEach
    void signIn() {
        bot = BotApi.of(running);
    }

    private List<AcceptedPost> posts() {
        return running.sandbox().posts("telegram");
    }

    private static String description(Reply reply) {
        return reply.at("/error_code") + " " + reply.at("/description");
    }

    @Test
    void keepsWhatReadersSeeAndShowsItOnTheTimeline() {
        Reply reply = bot.send("\"parse_mode\":\"HTML\",\"text\":\"« Été » #Nantes, 5 &lt; 6 &amp; <b>7</b>"
                + " <a href=\\\"https://magazine.example.org/a\\\">lire</a>\","
                + "\"link_preview_options\":{\"url\":\"https://magazine.example.org/a\",\"prefer_large_media\":true}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        AcceptedPost post = posts().get(0);
        assertThat(post.content().text()).isEqualTo("« Été » #Nantes, 5 < 6 & 7 lire");
        assertThat(post.content().facets())
                .extracting(Facet::target)
                .containsExactly("Nantes", "https://magazine.example.org/a");
        assertThat(post.content().card())
                .hasValueSatisfying(card -> assertThat(card.uri()).isEqualTo("https://magazine.example.org/a"));
        assertThat(reply.at("/result/message_id")).isEqualTo(post.remoteId());
        assertThat(reply.at("/result/chat/username")).isEqualTo("magazine_demo");
        assertThat(running.caller().get("/telegram?lang=fr").body())
                .contains("5 &lt; 6 &amp; 7", "@magazine_demo", "Le réseau compose la carte");
        assertThat(running.caller()
                        .get("/telegram/magazine_demo/" + post.remoteId())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesAPictureWithACaptionAndNoAlternativeText() {
        Reply reply = bot.multipart(
                "sendPhoto",
                Map.of("photo", Pictures.jpeg(40, 30), "caption", bytes("Un phare"), "parse_mode", bytes("HTML")));

        assertThat(reply.at("/result/photo/0/width")).isEqualTo("40");
        assertThat(reply.at("/result/caption")).isEqualTo("Un phare");
        assertThat(posts().get(0).content().images())
                .singleElement()
                .satisfies(image -> assertThat(image.alt()).isEmpty());
        assertThat(description(
                        bot.multipart("sendPhoto", Map.of("photo", Pictures.jpeg(4, 4), "alt", bytes("Un phare")))))
                .isEqualTo("400 Bad Request: the sandbox knows no parameter \"alt\"");
    }

    @Test
    void takesAnAlbumAndDeletesItPictureByPicture() {
        Reply reply = album(2);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        AcceptedPost post = posts().get(0);
        assertThat(reply.json().path("result").findValuesAsText("message_id"))
                .containsExactlyElementsOf(post.content().images().stream()
                        .map(PostImage::remoteId)
                        .toList());
        assertThat(delete(post.content().images().get(0).remoteId()).at("/result"))
                .isEqualTo("true");
        assertThat(posts().get(0).content().text()).isEmpty();
        assertThat(posts().get(0).isDeleted()).isFalse();
        delete(post.content().images().get(1).remoteId());
        assertThat(posts())
                .singleElement()
                .satisfies(gone -> assertThat(gone.isDeleted()).isTrue());
    }

    @Test
    void takesTwoToTenPicturesInAnAlbum() {
        assertThat(description(album(1))).contains("media must not have fewer than 2 elements");
        assertThat(album(10).status()).isEqualTo(200);
        assertThat(description(album(11))).startsWith("400 Bad Request");
        assertThat(posts()).hasSize(1);
    }

    private Reply album(int count) {
        StringBuilder media = new StringBuilder("[");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int number = 0; number < count; number++) {
            media.append(number == 0 ? "" : ",")
                    .append("{\"type\":\"photo\",\"media\":\"attach://photo" + number + "\"")
                    .append(number == 0 ? ",\"caption\":\"Le tour\"}" : "}");
            parts.put("photo" + number, Pictures.png(4, 4 + number));
        }
        parts.put("media", bytes(media + "]"));
        return bot.multipart("sendMediaGroup", parts);
    }

    private Reply delete(String message) {
        return bot.call("deleteMessage", "{\"chat_id\":\"" + bot.chat() + "\",\"message_id\":" + message + "}");
    }

    @Test
    void takesTheLimitsAndNoMore() {
        assertThat(bot.publish("a".repeat(4096)).status()).isEqualTo(200);
        assertThat(description(bot.publish("a".repeat(4097)))).isEqualTo("400 Bad Request: message is too long");
        assertThat(bot.send("\"parse_mode\":\"HTML\",\"text\":\"" + "&amp;".repeat(4096) + "\"")
                        .status())
                .as("escapes are not counted")
                .isEqualTo(200);
        assertThat(captioned(1024).status()).isEqualTo(200);
        assertThat(description(captioned(1025))).isEqualTo("400 Bad Request: message caption is too long");
        assertThat(description(bot.multipart("sendPhoto", Map.of("photo", Pictures.jpegOf(10 * 1024 * 1024 + 1)))))
                .isEqualTo("413 Request Entity Too Large");
        assertThat(description(bot.multipart("sendPhoto", Map.of("photo", Pictures.png(1, 21)))))
                .isEqualTo("400 Bad Request: PHOTO_INVALID_DIMENSIONS");
        assertThat(description(bot.multipart("sendPhoto", Map.of("photo", bytes("no picture")))))
                .isEqualTo("400 Bad Request: IMAGE_PROCESS_FAILED");
    }

    private Reply captioned(int length) {
        return bot.multipart("sendPhoto", Map.of("photo", Pictures.png(4, 4), "caption", bytes("é".repeat(length))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"text\":\" \" | message text is empty",
                "\"text\":\"a\",\"parse_mode\":\"Markdown\" | unsupported parse_mode",
                "\"text\":\"a\",\"message\":\"b\" | the sandbox knows no parameter \"message\"",
                "\"text\":\"5 < 6\",\"parse_mode\":\"HTML\" | can't parse entities: Unsupported start tag \"\" at byte offset 2",
                "\"text\":\"é<p>\",\"parse_mode\":\"HTML\" | can't parse entities: Unsupported start tag \"p\" at byte offset 2",
                "\"text\":\"<b>a</i>\",\"parse_mode\":\"HTML\" | can't parse entities: Unexpected end tag at byte offset 4",
                "\"text\":\"<b>a\",\"parse_mode\":\"HTML\" | can't parse entities: Can't find end tag corresponding to start tag \"b\"",
                "\"text\":\"a\",\"link_preview_options\":{\"card\":1} | can't parse link_preview_options/card is not a known property and no others are allowed"
            })
    void refusesWhatItDoesNotUnderstand(String json, String problem) {
        assertThat(description(bot.send(json))).isEqualTo("400 Bad Request: " + problem);
        assertThat(posts()).isEmpty();
    }

    @Test
    void letsOnlyThoseInWhoMayPost() {
        assertThat(description(bot.with("7012345678:" + "b".repeat(35)).publish("a")))
                .isEqualTo("401 Unauthorized");
        assertThat(description(bot.with("nonsense").publish("a"))).isEqualTo("404 Not Found");
        assertThat(description(bot.in("@nobody").publish("a"))).isEqualTo("400 Bad Request: chat not found");
        assertThat(description(bot.in("@another_magazine").publish("a")))
                .isEqualTo("403 Forbidden: bot is not a member of the channel chat");
        assertThat(description(bot.in("@magazine_readers").publish("a")))
                .isEqualTo("400 Bad Request: need administrator rights in the channel chat");
        assertThat(bot.in("-1001234567890").publish("a").status()).isEqualTo(200);
        running.control("expire-token", "{\"network\":\"telegram\",\"kind\":\"access\"}");
        assertThat(description(bot.publish("a"))).isEqualTo("401 Unauthorized");
    }

    @Test
    void tellsWhoTheBotIsAndWhatItMayDo() {
        assertThat(bot.call("getMe", "{}").at("/result/username")).isEqualTo("magazine_demo_bot");
        assertThat(bot.call("getChat", "{\"chat_id\":\"@magazine_demo\"}").at("/result/title"))
                .isEqualTo("Magazine (demo)");
        assertThat(member("@magazine_demo").at("/result/can_post_messages")).isEqualTo("true");
        assertThat(member("@magazine_readers").at("/result/can_post_messages")).isEqualTo("false");
        assertThat(description(member("@another_magazine"))).isEqualTo("400 Bad Request: member list is inaccessible");
    }

    private Reply member(String chat) {
        return bot.call("getChatMember", "{\"chat_id\":\"" + chat + "\",\"user_id\":7012345678}");
    }

    @Test
    void asksToWaitAfterTwentyMessagesAMinute() {
        for (int number = 0; number < 20; number++) {
            assertThat(bot.publish("Numéro " + number).status()).isEqualTo(200);
        }

        Reply limited = bot.publish("Un de trop");

        assertThat(description(limited)).isEqualTo("429 Too Many Requests: retry after 60");
        assertThat(limited.at("/parameters/retry_after")).isEqualTo("60");
        running.clock().advance(Duration.ofSeconds(60));
        assertThat(bot.publish("Un de trop").status()).isEqualTo(200);
    }

    @Test
    void deletesWithinTwoDaysAndLaterOnlyWithTheRight() {
        String own = bot.publish("a").at("/result/message_id");
        String other = bot.in("@magazine_demo_en").publish("b").at("/result/message_id");
        running.clock().advance(Duration.ofHours(48));

        assertThat(description(delete(own))).isEqualTo("400 Bad Request: message can't be deleted");
        assertThat(description(delete(other))).isEqualTo("400 Bad Request: message to delete not found");
        bot = bot.in("@magazine_demo_en");
        assertThat(delete(other).at("/result")).isEqualTo("true");
        assertThat(description(delete(other))).isEqualTo("400 Bad Request: message to delete not found");
    }

    @Test
    void forgetsNothingOverARestart() {
        bot.publish("a");
        album(3);
        running.close();
        running = Running.start(directory);
        bot = BotApi.of(running);

        assertThat(posts()).hasSize(2);
        assertThat(bot.publish("b").at("/result/message_id")).isEqualTo("5");
    }
}
