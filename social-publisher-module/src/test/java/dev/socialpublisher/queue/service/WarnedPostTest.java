package dev.socialpublisher.queue.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.authoring.Content;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.variant.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A content warning before anybody submits. */
class WarnedPostTest {
    private final Desk desk = new Desk();

    @Test
    void isRefusedWhereReadersWouldNotSeeTheWarning() {
        NetworkProfile plain = Profiles.active(Posts.X, ReconciliationClass.NONE);
        Variant variant = Desk.variant("La digue a cédé.").withWarning(Optional.of(" Inondation "));

        assertThat(refusals(plain, variant)).singleElement().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.VARIANT_PART_NOT_SUPPORTED);
            assertThat(refused.detail()).isEqualTo("Network x knows no content warning; this post has \"Inondation\"");
            assertThat(refused.detail(Locale.FRENCH)).contains("ne connaît pas d’avertissement de contenu");
            assertThat(refused.place().map(place -> place.field())).contains("warning");
        });
        assertThat(refusals(plain, variant.withWarning(Optional.of(" ")))).isEmpty();
    }

    @Test
    void countsTheWarningIntoTheLimit() {
        NetworkProfile warns = Profiles.warning(Posts.X);
        Variant plain = Desk.variant("a".repeat(40)).withHashtags(List.of()).withLink(Optional.empty());

        assertThat(refusals(warns, plain.withWarning(Optional.of("b".repeat(80)))))
                .isEmpty();
        assertThat(refusals(warns, plain.withWarning(Optional.of("b".repeat(81)))))
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.detail()).isEqualTo("the text counts 121 on Network x, which allows 120"));
    }

    private List<SocialException> refusals(NetworkProfile profile, Variant variant) {
        return desk.service(new QueueSettings(false), profile)
                .dryRun(Desk.draft(1, new Content(variant, List.of()), Optional.empty()), Desk.ARMELLE)
                .refusals();
    }
}
