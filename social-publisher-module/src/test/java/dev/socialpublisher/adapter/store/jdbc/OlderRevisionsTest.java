package dev.socialpublisher.adapter.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.testing.Posts;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Revisions that were stored before a part of them existed. */
class OlderRevisionsTest {
    private final Json json = new Json();

    @Test
    void aRevisionFromBeforeObjectivesHasNone() {
        PostRevision full = Posts.fullRevision();
        String older = json.write(full).replace(",\"objective\":\"PARTNERSHIP\"", "");

        assertThat(older).doesNotContain("objective");
        assertThat(json.read(older, PostRevision.class).variant())
                .isEqualTo(full.variant().withObjective(Optional.empty()));
    }
}
