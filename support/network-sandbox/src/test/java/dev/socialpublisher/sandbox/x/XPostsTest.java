package dev.socialpublisher.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.SandboxConfig;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.testing.Caller;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XPostsTest extends SandboxTest {

    @Override
    protected SandboxConfig config(SandboxConfig local) {
        XAccount demo = XAccount.demo();
        XAccount.App app = new XAccount.App(
                new XAccount.Client("other", "secret"),
                "other-token",
                "other-refresh",
                "other-app",
                demo.app().scopes());
        return local.withAccounts(
                SandboxConfig.Accounts.demo().withX(List.of(demo, new XAccount("99", "other_demo", "Other", app))));
    }

    @Test
    void answersShortenedAndEscapedTextAndKeepsTheTextAsReceived() {
        String text = "A & B < C https://magazine.example.org/a?b=1&c=2 #Ville";
        Reply reply = running.tweet(text);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/data/text")).matches("A &amp; B &lt; C https://t\\.co/[0-9a-f]{10} #Ville");
        assertThat(reply.at("/data/edit_history_tweet_ids/0")).isEqualTo(reply.at("/data/id"));
        Reply journal = running.caller().get("/journal/x.json");
        assertThat(journal.at("/posts/0/text")).isEqualTo(text);
        assertThat(journal.at("/posts/0/address"))
                .isEqualTo("https://x.com/magazine_demo/status/" + reply.at("/data/id"));
        assertThat(journal.at("/posts/0/facets/0/target")).isEqualTo("https://magazine.example.org/a?b=1&c=2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text":"a","foo":1}                                         | 400 | $.foo: is not a known property and no others are allowed
            {"text":5}                                                   | 400 | $.text: must be a string
            {}                                                           | 400 | text is required unless media is given
            {"text":" "}                                                 | 400 | text is required unless media is given
            []                                                           | 400 | $.body: must be an object
            {"text":"a","text":"b"}                                      | 400 | The request body is not valid JSON
            {"text":"a"} x                                               | 400 | The request body is not valid JSON
            {"text":"\\ud83d"}                                           | 400 | text has an unpaired surrogate
            {"text":"a\\ufffeb"}                                         | 400 | text has a character that is not allowed
            {"text":"a","media":{"media_ids":[]}}                        | 400 | $.media.media_ids: must not have fewer than 1 elements
            {"text":"a","media":{"media_ids":["1","2","3","4","5"]}}     | 400 | $.media.media_ids: must not have more than 4 elements
            {"text":"a","media":{"media_ids":[12]}}                      | 400 | $.media.media_ids.0: must be a string
            {"text":"a","media":{"media_ids":["12"]}}                    | 400 | Your media IDs are invalid.
            {"text":"a","media":{"media_ids":["1"],"alt":"x"}}           | 400 | $.media.alt: is not a known property and no others are allowed
            {"text":"a","poll":{"options":["x"],"duration_minutes":5}}   | 400 | $.poll.options: must not have fewer than 2 elements
            {"text":"a","poll":{"options":["x","y"],"duration_minutes":4}} | 400 | $.poll.duration_minutes: can not be less than 5
            {"text":"a","poll":{"options":["x",""],"duration_minutes":5}} | 400 | $.poll.options.1: must be 1 to 25 characters
            {"text":"a","poll":{"options":["x","y"],"duration_minutes":5},"media":{"media_ids":["1"]}} | 400 | media and poll cannot be used in the same post
            {"text":"a","reply":{}}                                      | 400 | must have the property "in_reply_to_tweet_id"
            {"text":"a","reply_settings":"nobody"}                       | 400 | $.reply_settings: must be one of (following|mentionedUsers|subscribers|verified)
            {"text":"$AAPL and $MSFT"}                                   | 403 | A post may have one cashtag; this one has 2.
            {"text":"a","reply":{"in_reply_to_tweet_id":"77"}}           | 403 | You attempted to reply to a Tweet that is deleted or not visible to you.
            {"text":"a","quote_tweet_id":"77"}                           | 403 | You attempted to quote a Tweet that is deleted or not visible to you.
            {"text":"a","edit_options":{"previous_post_id":"1"}}         | 403 | You are not permitted to use edit_options.
            """, ignoreLeadingAndTrailingWhitespace = true)
    void refusesWhatXRefuses(String body, int status, String message) {
        Reply reply = running.x().post("/x/2/tweets", body.replace("\\\\u", "\\u"));
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        if (status == 400) {
            assertThat(reply.at("/title")).isEqualTo("Invalid Request");
            assertThat(reply.at("/type")).isEqualTo("https://api.x.com/2/problems/invalid-request");
            assertThat(reply.json().at("/errors").toString().replace("\\\"", "\""))
                    .contains(message);
        } else {
            assertThat(reply.at("/detail")).isEqualTo(message);
            assertThat(reply.json().path("status").asInt()).isEqualTo(403);
        }
        assertThat(running.sandbox().posts("x")).isEmpty();
    }

    @Test
    void refusesABodyThatIsNotSentAsJson() {
        Reply reply = running.x()
                .post(
                        "/x/2/tweets",
                        "text/plain",
                        "{\"text\":\"a\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(reply.body()).contains("Content-Type must be application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "'a', 280, true",
        "'a', 281, false",
        "'漢', 140, true",
        "'漢', 141, false",
        "'…', 140, true",
        "'…', 141, false",
        "'👨‍👩‍👧‍👦', 140, true",
        "'👨‍👩‍👧‍👦', 141, false"
    })
    void weighsTextAsXDoes(String unit, int times, boolean fits) {
        assertThat(running.tweet(unit.repeat(times)).status()).isEqualTo(fits ? 201 : 400);
    }

    @Test
    void countsALinkAs23AndNamesTheWeightThatIsTooMuch() {
        String link = "https://magazine.example.org/" + "a".repeat(200);
        assertThat(running.tweet("b".repeat(256) + " " + link).status()).isEqualTo(201);
        assertThat(running.tweet("b".repeat(257) + " " + link).body())
                .contains("text has a weighted length of 281, allowed are 280");
    }

    @Test
    void weighsTextAfterNormalisation() {
        String decomposed = Normalizer.normalize("é".repeat(280), Normalizer.Form.NFD);
        assertThat(running.tweet(decomposed).status()).isEqualTo(201);
    }

    @Test
    void refusesTheSameTextTwiceUntilTheFirstIsDeleted() {
        Reply first = running.tweet("Same words https://magazine.example.org/a");
        Reply second = running.tweet("Same words https://magazine.example.org/a ");
        assertThat(second.status()).isEqualTo(403);
        assertThat(second.json())
                .isEqualTo(Json.parse("{\"title\":\"Forbidden\",\"detail\":\"You are not allowed to create a Tweet with"
                                + " duplicate content.\",\"type\":\"about:blank\",\"status\":403}")
                        .orElseThrow());
        assertThat(running.tweet("Same words https://magazine.example.org/b").status())
                .isEqualTo(201);
        assertThat(running.x().delete("/x/2/tweets/" + first.at("/data/id")).at("/data/deleted"))
                .isEqualTo("true");
        assertThat(running.tweet("Same words https://magazine.example.org/a").status())
                .isEqualTo(201);
    }

    @Test
    void comparesTextNotPicturesToFindDuplicates() {
        String id =
                Running.upload(running.x(), "tweet_image", Pictures.png(4, 4)).at("/data/id");
        assertThat(running.tweet("Words").status()).isEqualTo(201);
        Reply again =
                running.x().post("/x/2/tweets", "{\"text\":\"Words\",\"media\":{\"media_ids\":[\"" + id + "\"]}}");
        assertThat(again.status()).isEqualTo(403);
    }

    @Test
    void deletesOnceAndThenSaysSo() {
        String id = running.tweet("gone soon").at("/data/id");
        assertThat(running.x().delete("/x/2/tweets/" + id).at("/data/deleted")).isEqualTo("true");
        assertThat(running.x().delete("/x/2/tweets/" + id).at("/data/deleted")).isEqualTo("false");
        assertThat(running.x().get("/x/2/tweets/" + id).status()).isEqualTo(404);
        assertThat(running.caller().get("/journal/x.json").at("/posts/0/deletedAt"))
                .isEqualTo("2026-11-22T10:00:00Z");
    }

    @Test
    void takesThreadsOfItsOwnAndRepliesToThoseWhoMentionedIt() {
        Caller other = running.caller().bearer("other-token");
        String mine = running.tweet("one").at("/data/id");
        assertThat(reply(running.x(), "two", mine).status()).isEqualTo(201);
        String stranger = other.post("/x/2/tweets", "{\"text\":\"hello all\"}").at("/data/id");
        assertThat(reply(running.x(), "three", stranger).status()).isEqualTo(403);
        String friend =
                other.post("/x/2/tweets", "{\"text\":\"hello @Magazine_Demo\"}").at("/data/id");
        assertThat(reply(running.x(), "four", friend).status()).isEqualTo(201);
        assertThat(running.x().delete("/x/2/tweets/" + friend).status()).isEqualTo(403);
    }

    private static Reply reply(Caller user, String text, String to) {
        return user.post(
                "/x/2/tweets", "{\"text\":\"" + text + "\",\"reply\":{\"in_reply_to_tweet_id\":\"" + to + "\"}}");
    }

    @Test
    void readsItsTimelineBackNewestFirstWithExpandedLinks() {
        String first = running.tweet("first").at("/data/id");
        running.clock().advance(java.time.Duration.ofMinutes(1));
        running.tweet("A & B 🚆 https://magazine.example.org/a #Ville");
        Reply reply = running.x()
                .get("/x/2/users/2244994945/tweets?max_results=5&since_id=" + first
                        + "&start_time=2026-11-22T10:00:30Z&tweet.fields=created_at,entities");
        assertThat(reply.at("/meta/result_count")).isEqualTo("1");
        assertThat(reply.at("/data/0/created_at")).isEqualTo("2026-11-22T10:01:00.000Z");
        assertThat(reply.at("/data/0/entities/urls/0/expanded_url")).isEqualTo("https://magazine.example.org/a");
        String text = reply.at("/data/0/text");
        int[] points = text.codePoints().toArray();
        int start = reply.json().at("/data/0/entities/urls/0/start").asInt();
        int end = reply.json().at("/data/0/entities/urls/0/end").asInt();
        assertThat(new String(points, start, end - start)).isEqualTo(reply.at("/data/0/entities/urls/0/url"));
        assertThat(reply.at("/data/0/entities/hashtags/0/tag")).isEqualTo("Ville");
    }

    @Test
    void pagesItsTimeline() {
        for (int i = 0; i < 7; i++) {
            running.tweet("number " + i);
        }
        Reply page = running.x().get("/x/2/users/2244994945/tweets?max_results=5");
        assertThat(page.at("/data/0/text")).isEqualTo("number 6");
        Reply next = running.x()
                .get("/x/2/users/2244994945/tweets?max_results=5&pagination_token=" + page.at("/meta/next_token"));
        assertThat(next.at("/meta/result_count")).isEqualTo("2");
        assertThat(next.at("/meta/next_token")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/x/2/users/2244994945/tweets?max_results=4, The `max_results` value [4] is not between 5 and 100",
        "/x/2/users/2244994945/tweets?max_results=101, The `max_results` value [101] is not between 5 and 100",
        "/x/2/users/2244994945/tweets?since_id=a, The `since_id` value [a] is not valid",
        "/x/2/users/2244994945/tweets?start_time=today, The `start_time` value [today] is not an RFC 3339 time",
        "/x/2/tweets/12?tweet.fields=nonsense, The `tweet.fields` value [nonsense] is not one of the known fields",
        "/x/2/tweets/abc, The `id` query parameter value [abc] is not valid"
    })
    void refusesBadReadParameters(String path, String message) {
        Reply reply = running.x().get(path);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/message")).isEqualTo(message);
    }

    @Test
    void answersAnUnknownPostAsAProblem() {
        Reply reply = running.x().get("/x/2/tweets/12");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.at("/type")).isEqualTo("https://api.x.com/2/problems/resource-not-found");
    }
}
