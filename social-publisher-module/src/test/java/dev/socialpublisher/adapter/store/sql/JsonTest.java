package dev.socialpublisher.adapter.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.variant.Variant;
import org.junit.jupiter.api.Test;

class JsonTest {
    private final Json json = new Json();

    @Test
    void readsARowThatWasWrittenBeforeAListWasThere() {
        Variant whole = Posts.fullRevision().variant();
        String older = json.write(whole).replaceFirst(",\"gallery\":\\[[^\\]]*]", "");
        assertThat(older).doesNotContain("gallery");

        Variant read = json.read(older, Variant.class);

        assertThat(read.gallery()).isEmpty();
        assertThat(read.withGallery(whole.gallery())).isEqualTo(whole);
    }
}
