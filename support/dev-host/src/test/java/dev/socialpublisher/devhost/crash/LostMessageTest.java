package dev.socialpublisher.devhost.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.devhost.crash.Product.Place;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post that goes to several people, one after the other, and loses an answer in between. */
class LostMessageTest {
    private static final String PAGE = "108024467893210";
    private static final List<String> PEOPLE = List.of("31000000000000001", "31000000000000002", "31000000000000003");

    @TempDir
    private static Path journals;

    private static SandboxProcess sandbox;

    @TempDir
    private Path folder;

    private final ShiftedClock clock = new ShiftedClock(Duration.ZERO);
    private Product product;
    private Settlement settlement;

    @BeforeAll
    static void startNetworks() {
        sandbox = SandboxProcess.start(journals);
    }

    @AfterAll
    static void stopNetworks() {
        sandbox.close();
    }

    @BeforeEach
    void start() {
        sandbox.reset("messenger");
        open();
    }

    private void open() {
        product = Product.open(Place.onH2(folder, sandbox.address()), "only", clock, UnaryOperator.identity());
        settlement = new Settlement(product, clock, sandbox);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void findsTheLostMessageAndGoesOnAfterARestart() {
        everybodyWrites();
        theSecondCallMeets("drop-after-accept");
        Post post = product.submit("messenger", "La mer a gagné du terrain devant la digue.");
        settlement.tick();
        assertThat(state(post)).isEqualTo(PostState.UNCERTAIN);
        assertThat(reached()).hasSize(2);

        product.close();
        open();
        settlement.run();

        assertThat(state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(reached()).as("each once").containsExactlyInAnyOrderElementsOf(PEOPLE);
        assertThat(settlement.actions(post)).containsSubsequence("published", "lose-track", "found", "published");
        assertThat(history(post)).doesNotContain(PEOPLE).doesNotContain("Ariane");
    }

    @Test
    void leavesAMessageThatIsNotThereToAPersonAndSendsNoneTwice() {
        everybodyWrites();
        theSecondCallMeets("drop-before-accept");
        Post post = product.submit("messenger", "La mer a gagné du terrain devant la digue.");

        for (int look = 0; look < 3; look++) {
            settlement.tick();
            clock.forward(Duration.ofMinutes(5));
        }

        assertThat(state(post)).as("a person looks and decides").isEqualTo(PostState.UNCERTAIN);
        assertThat(settlement.actions(post)).containsSubsequence("lose-track", "look");
        assertThat(reached()).hasSize(1);
    }

    @Test
    void goesOnWithTheOthersWhereOnePersonCannotBeReached() {
        everybodyWrites();
        theSecondCallMeets("person-unavailable");
        Post post = product.submit("messenger", "La mer a gagné du terrain devant la digue.");

        settlement.run();

        assertThat(state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(reached()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void saysThatNobodyIsThereToBeWrittenTo() {
        Post post = product.submit("messenger", "La mer a gagné du terrain devant la digue.");

        settlement.tick();

        assertThat(state(post)).isEqualTo(PostState.FAILED);
        assertThat(now(post).outcome().detail().french())
                .contains("personne n’a écrit à la Page au cours des 24 dernières heures");
        assertThat(sandbox.journal("messenger")).isEmpty();
    }

    private static void everybodyWrites() {
        PEOPLE.forEach(person -> sandbox.hear("messenger", PAGE, person));
    }

    private static void theSecondCallMeets(String fault) {
        sandbox.script("messenger", "delay", 0);
        sandbox.script("messenger", fault, 0);
    }

    private static List<String> reached() {
        return sandbox.journal("messenger").stream()
                .map(message -> message.at("/source/recipient/id"))
                .map(JsonNode::asText)
                .toList();
    }

    private Post now(Post post) {
        return product.stores().posts().find(post.id()).orElseThrow();
    }

    private PostState state(Post post) {
        return now(post).state();
    }

    private String history(Post post) {
        return product.stores().posts().history(post.id()).toString();
    }
}
