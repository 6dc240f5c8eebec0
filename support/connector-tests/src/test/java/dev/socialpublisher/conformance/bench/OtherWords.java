package dev.socialpublisher.conformance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import java.util.function.Supplier;

/** What every connector does that gives a published post other words. */
public final class OtherWords {
    private OtherWords() {}

    /** {@code seen}: the only post that the stand-in holds, as it is now. */
    public static void prove(Edits edits, RemotePost post, PublishRequest words, Supplier<AcceptedPost> seen) {
        AcceptedPost before = seen.get();

        assertThat(edits.edit(post, words)).isEqualTo(new EditResult.Edited());
        assertThat(edits.edit(post, words)).as("a lost answer may be repeated").isEqualTo(new EditResult.Edited());

        AcceptedPost after = seen.get();
        assertThat(after.content().text())
                .isEqualTo(words.text())
                .isNotEqualTo(before.content().text());
        assertThat(after.content().images()).isEqualTo(before.content().images());
        assertThat(after.content().card()).isEqualTo(before.content().card());
        assertThat(after.remoteId()).isEqualTo(before.remoteId());
        assertThat(after.editedAt()).isPresent();
    }
}
