package dev.socialpublisher.devhost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
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
    void makesOnePostOfEightCallsAtOnce() throws InterruptedException, ExecutionException {
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
    void letsOneOfEightApprovalsThroughAndShowsTheOthersTheStateThatItLeft()
            throws InterruptedException, ExecutionException {
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

    private Ask submission() {
        return drafts.create(drafts.newPost(drafts.variant(), true));
    }

    /** Each answer is held against the description. */
    private List<Told> atOnce(Ask ask) throws InterruptedException, ExecutionException {
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
        } finally {
            callers.shutdown();
        }
    }
}
