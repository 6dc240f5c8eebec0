package dev.socialpublisher.adapter.connector.x;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.testing.English;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class XTimelineTest {
    private static final String ME = "GET /2/users/me";
    private static final String TIMELINE = "GET /2/users/2244994945/tweets";
    private static final String TEXT = "5 < 6 & « déjà »\n\n#Nantes\n\n" + Samples.LINK;

    /** As X answers it: t.co for the link and for the picture, and three characters escaped. */
    private static final String POST =
            "{\"id\":\"77\",\"created_at\":\"%s\",\"text\":\"5 &lt; 6 &amp; « déjà »\\n\\n#Nantes\\n\\n"
                    + "https://t.co/abc https://t.co/pic\",\"entities\":{\"urls\":["
                    + "{\"start\":1,\"end\":2,\"url\":\"https://t.co/abc\",\"expanded_url\":\"" + Samples.LINK + "\"},"
                    + "{\"start\":1,\"end\":2,\"url\":\"https://t.co/pic\","
                    + "\"expanded_url\":\"https://x.com/magazine_demo/status/77/photo/1\"}]}}";

    private final XRig x = new XRig();

    @BeforeEach
    void knowsItself() {
        x.network.answers(ME, answer(200, "{\"data\":{\"id\":\"2244994945\",\"username\":\"magazine_demo\"}}"));
    }

    private FindResult find() {
        return x.connector().find(x.text(TEXT), x.journal);
    }

    private static String page(String... posts) {
        return "{\"data\":[" + String.join(",", posts) + "],\"meta\":{\"result_count\":" + posts.length + "}}";
    }

    @Test
    void findsItsPostUnderXsSpelling() {
        String other = "{\"id\":\"78\",\"created_at\":\"2026-11-22T10:00:09Z\",\"text\":\"Autre\"}";
        x.network.answers(TIMELINE, answer(200, page(other, POST.formatted("2026-11-22T10:00:08.000Z"))));

        assertThat(find())
                .isEqualTo(new FindResult.Found(
                        new RemotePost("77", URI.create("https://x.com/magazine_demo/status/77"))));
        assertThat(x.network.last().uri())
                .hasToString("https://api.x.com/2/users/2244994945/tweets?max_results=100"
                        + "&start_time=2026-11-22T09%3A55%3A00Z&post.fields=created_at%2Centities");
    }

    @Test
    void findsItsPostByTheMarkerWhereXSpellsTheLinkAnew() {
        URI link = URI.create("https://magazine.example.org/fr/été?sp=1f0c9a2b");
        String post =
                "{\"id\":\"77\",\"created_at\":\"2026-11-22T10:00:08Z\",\"text\":\"Bonjour https://t.co/abc\",\"entities\":"
                        + "{\"urls\":[{\"url\":\"https://t.co/abc\",\"expanded_url\":"
                        + "\"https://magazine.example.org/fr/%C3%A9t%C3%A9?sp=1f0c9a2b\"}]}}";
        x.network.answers(ME, answer(200, "{\"data\":{\"id\":\"2244994945\"}}"));
        x.network.answers(TIMELINE, answer(200, page(post)), answer(200, page(post.replace("1f0c9a2b", "00000000"))));

        assertThat(x.connector()
                        .find(Samples.withLink(x.text("Bonjour\n\n" + link), link), x.journal)
                        .kind())
                .isEqualTo(FindResult.Kind.FOUND);
        assertThat(x.connector()
                        .find(Samples.withLink(x.text("Bonjour\n\n" + link), link), x.journal)
                        .kind())
                .isEqualTo(FindResult.Kind.ABSENT);
    }

    @Test
    void overlooksAnOlderPostOfTheSameWords() {
        x.network.answers(TIMELINE, answer(200, page(POST.formatted("2026-11-22T09:54:59Z"))));

        assertThat(find()).isEqualTo(new FindResult.Absent());
    }

    @Test
    void saysAbsentOnAnEmptyTimeline() {
        x.network.answers(TIMELINE, answer(200, "{\"meta\":{\"result_count\":0}}"));

        assertThat(find()).isEqualTo(new FindResult.Absent());
    }

    @Test
    void cannotTellWhenThereIsMoreThanOnePage() {
        x.network.answers(
                TIMELINE, answer(200, "{\"data\":[],\"meta\":{\"result_count\":100,\"next_token\":\"7140\"}}"));

        assertThat(English.of(find()))
                .isEqualTo(new FindResult.CannotTell(
                        Wording.same("the account has more than 100 posts since 22 November 2026 10:55 (Europe/Paris);"
                                + " not all were read")));
    }

    @Test
    void triesTheOtherNameOfTheParameter() {
        x.network.answers(
                TIMELINE,
                answer(400, "{\"errors\":[{\"message\":\"The query parameter [post.fields] is not one of [...]\"}]}"),
                answer(200, page(POST.formatted("2026-11-22T10:00:08.000Z"))));

        assertThat(find().kind()).isEqualTo(FindResult.Kind.FOUND);
        assertThat(x.network.last().uri().getQuery()).contains("tweet.fields=created_at,entities");
    }

    @Test
    void cannotTellWhenNobodyAnswers() {
        x.network.answers(TIMELINE, new Reply.Lost(Wording.same("reset")), answer(503, "busy"));

        assertThat(English.of(find())).isEqualTo(new FindResult.CannotTell(Wording.same("x: reset")));
        x.network.answers(ME, answer(200, "{\"data\":{\"id\":\"2244994945\"}}"));
        assertThat(English.of(find()))
                .isEqualTo(new FindResult.CannotTell(Wording.same("x answered 503 timeline: busy")));
    }
}
