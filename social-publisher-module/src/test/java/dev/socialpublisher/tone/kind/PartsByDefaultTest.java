package dev.socialpublisher.tone.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantPart;
import dev.socialpublisher.variant.VariantVideo;
import dev.socialpublisher.variant.poll.VariantPoll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsByDefaultTest {
    private static final Variant ASKED = Rules.variant("Le port est-il gratuit ?")
            .withPoll(Optional.of(new VariantPoll("Et le quai ?", List.of("Gratuit", "Payant"), 24)));

    @Test
    void areTextAndPollWhoseWordsReadersChooseFrom() {
        assertThat(Rules.check(gratis(Map.of()), ASKED))
                .extracting(Finding::part, Finding::match)
                .containsExactly(tuple(VariantPart.TEXT, "gratuit"), tuple(VariantPart.POLL, "Gratuit"));
    }

    @Test
    void areLeftForThoseThatARuleNames() {
        assertThat(Rules.check(gratis(Map.of("parts", List.of("text"))), ASKED))
                .extracting(Finding::part)
                .containsExactly(VariantPart.TEXT);
        assertThat(Rules.check(gratis(Map.of("parts", List.of("poll"))), ASKED))
                .extracting(Finding::part)
                .containsExactly(VariantPart.POLL);
    }

    @Test
    void holdAVideosAlternativeTextAsAPictures() {
        Variant filmed = Rules.variant("Le port.")
                .withVideo(Optional.of(
                        new VariantVideo(new MediaRef("jcr:1"), new AltText("Un quai gratuit"), Credit.NONE)));

        assertThat(Rules.check(gratis(Map.of("parts", List.of("alt_text"))), filmed))
                .extracting(Finding::part, Finding::match)
                .containsExactly(tuple(VariantPart.ALT_TEXT, "gratuit"));
    }

    private static ToneRule gratis(Map<String, Object> keys) {
        Map<String, Object> all = new HashMap<>(keys);
        all.put("tokens", List.of("gratuit"));
        all.put("ignorecase", true);
        return Rules.rule("t.Gratis", "existence", all);
    }
}
