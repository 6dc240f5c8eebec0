package dev.socialpublisher.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of the second picture counts as much as what is said of the first. */
class SeveralImagesTest {
    private static final Charter CHARTER = Rules.charter(
            Rules.rule(
                    "t.Words",
                    "existence",
                    Map.of("tokens", List.of("Image de", "magique"), "scope", List.of("text", "alt"))),
            Rules.rule("t.Described", "required", Map.of("of", "alt_text", "required", true)));

    @Test
    void findsInEachDescriptionAndSaysInWhich() {
        Variant variant = of("Une soirée magique", "Le quai", "Image de la lampe magique", "");

        List<Finding> found = findings(variant, CHARTER);

        assertThat(found)
                .extracting(
                        finding -> finding.rule().value(), Finding::part, Finding::image, Finding::span, Finding::match)
                .containsExactly(
                        tuple("t.Words", VariantPart.TEXT, 0, new Span(11, 18), "magique"),
                        tuple("t.Words", VariantPart.ALT_TEXT, 1, new Span(0, 8), "Image de"),
                        tuple("t.Words", VariantPart.ALT_TEXT, 1, new Span(18, 25), "magique"),
                        tuple("t.Described", VariantPart.ALT_TEXT, 2, new Span(0, 0), ""));
    }

    @Test
    void findsTheSameInTheFirstWhateverFollows() {
        Variant one = of("Une soirée", "Image de la lampe");

        List<Finding> found = findings(one, CHARTER);

        assertThat(found).hasSize(1);
        assertThat(findings(of("Une soirée", "Image de la lampe", "Le quai"), CHARTER))
                .isEqualTo(found);
    }

    private static List<Finding> findings(Variant variant, Charter charter) {
        return ToneChecker.check(
                CheckContext.of(variant, Rules.profile(), Optional.empty(), Occasion.UNKNOWN), charter);
    }

    private static Variant of(String text, String... descriptions) {
        List<VariantImage> images = Arrays.stream(descriptions)
                .map(alt -> new VariantImage(
                        new MediaRef("jcr:" + alt.hashCode()), new AltText(alt), new Credit("N. Morvan")))
                .toList();
        return Rules.variant(text).withImage(Optional.of(images.get(0))).withGallery(images.subList(1, images.size()));
    }
}
