package dev.socialpublisher.devhost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.socialpublisher.devhost.magazine.ArticleText;
import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.MagazineArticle;
import dev.socialpublisher.error.ErrorCode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls that are made twice, one after the other and at once. */
@ExtendWith(WithApiHost.class)
class RepeatedCallsTest {
    private static final int AT_ONCE = 8;
    private static final Duration PASSED = Duration.ofMinutes(5);

    private final ApiHost host;
    private final Drafts drafts;

    RepeatedCallsTest(ApiHost host) {
        this.host = host;
        drafts = new Drafts(host);
    }

    @Test
    void answersTheSamePostToTheSameKey() {
        Ask ask = submission();

        Told first = host.call(ask);
        List<String> after = host.state();
        Told second = host.call(ask);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("etag")).isEqualTo(first.header("etag"));
        assertThat(host.state()).isEqualTo(after);
    }

    @Test
    void answersTheFirstPostWhenItsTimeHasPassedSince() {
        ObjectNode body = soon();
        Ask ask = drafts.create(body);
        Told first = host.call(ask);
        List<String> after = host.state();

        host.clock().later(PASSED, () -> {
            List<Told> answers = atOnce(ask);
            Told withANewKey = host.call(drafts.create(body));
            Told byAnother = host.call(ask.as(ApiHost.ALL));

            assertThat(first.status()).as(first.body()).isEqualTo(201);
            assertThat(answers).allSatisfy(told -> {
                assertThat(told.status()).as(told.body()).isEqualTo(201);
                assertThat(told.at("/post/id")).isEqualTo(first.at("/post/id"));
                assertThat(told.header("etag")).isEqualTo(first.header("etag"));
            });
            assertThat(List.of(withANewKey.at("/code"), byAnother.at("/code")))
                    .containsOnly(ErrorCode.QUEUE_DUE_IN_PAST.code());
        });
        assertThat(host.state()).isEqualTo(after);
    }

    @Test
    void refusesTheKeyForAnotherBodyBeforeAnythingElse() {
        ObjectNode body = soon();
        Ask ask = drafts.create(body);
        host.call(ask);
        Ask other = ask.sending(
                Bodies.with(body, "timeToLive", TextNode.valueOf("EVERGREEN")).toString());

        host.clock()
                .later(
                        PASSED,
                        () -> assertThat(host.call(other).at("/code"))
                                .isEqualTo(ErrorCode.QUEUE_IDEMPOTENCY_MISMATCH.code()));
    }

    @Test
    void answersTheFirstPostWhenItsArticleIsGone() {
        Articles articles = new Articles(host.repository(), Clock.systemUTC());
        String uuid = articles.create(in(Locale.FRENCH), "api");
        Ask ask = drafts.create(Bodies.with(drafts.newPost(drafts.variant(), false), "article", Bodies.article(uuid)));
        Told first = host.call(ask);
        articles.save(
                uuid, in(Locale.ENGLISH), articles.find(uuid).orElseThrow().changed(), "api");

        Told second = host.call(ask);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.status()).as(second.body()).isEqualTo(201);
        assertThat(second.at("/post/id")).isEqualTo(first.at("/post/id"));
        assertThat(host.call(ask.as(ApiHost.ALL)).at("/code")).isEqualTo(ErrorCode.ARTICLE_NOT_FOUND.code());
    }

    @Test
    void makesOnePostOfEightCallsAtOnce() {
        Ask ask = submission();
        int before = host.state().size();

        List<Told> answers = atOnce(ask);

        assertThat(answers)
                .allSatisfy(told -> assertThat(told.status()).as(told.body()).isEqualTo(201));
        assertThat(answers.stream().map(told -> told.at("/post/id")).distinct()).hasSize(1);
        assertThat(host.state()).hasSize(before + 1);
    }

    @Test
    void keepsTheKeysOfTwoPeopleApart() {
        Ask ask = submission();

        Told camille = host.call(ask);
        Told nora = host.call(ask.as(ApiHost.ALL));

        assertThat(nora.at("/post/id")).isNotEqualTo(camille.at("/post/id"));
    }

    @Test
    void letsOneOfEightApprovalsThroughAndShowsTheOthersTheStateThatItLeft() {
        JsonNode post = drafts.inReview();

        List<Told> answers = atOnce(drafts.on(post, "retime", Bodies.with(Bodies.object(), "due", Bodies.later()))
                .as(ApiHost.EDITOR));

        assertThat(answers.stream().filter(told -> told.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(told -> told.status() == 412))
                .hasSize(AT_ONCE - 1)
                .allSatisfy(told -> {
                    assertThat(told.at("/current/post/id"))
                            .isEqualTo(post.path("id").asText());
                    assertThat(told.at("/current/post/etag")).isEqualTo("\"2\"");
                });
    }

    /** A post that is due in a minute; nobody approves it. */
    private ObjectNode soon() {
        LocalDateTime due = LocalDateTime.now(ZoneId.of("Europe/Paris")).plusMinutes(1);
        ObjectNode body = drafts.newPost(drafts.variant(), true);
        body.set("due", Bodies.due(due.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)));
        return body;
    }

    private static MagazineArticle in(Locale language) {
        ArticleText text = new ArticleText("Sur la plage", "", "<p>Le varech protège les dunes.</p>", List.of());
        return new MagazineArticle(
                "plage-" + language, "littoral", "Ana Ruiz", Map.of(language, text), List.of(), Optional.empty());
    }

    private Ask submission() {
        return drafts.create(drafts.newPost(drafts.variant(), true));
    }

    /** Each answer is held against the description. */
    private List<Told> atOnce(Ask ask) {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Told>> calls = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                calls.add(callers.submit(() -> {
                    start.await();
                    return host.provoke(ask);
                }));
            }
            List<Told> answers = new ArrayList<>();
            for (Future<Told> call : calls) {
                answers.add(call.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            callers.shutdown();
        }
    }
}
