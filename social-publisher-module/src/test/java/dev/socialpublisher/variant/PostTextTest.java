package dev.socialpublisher.variant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.SourcedFact;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostTextTest {
    private static final String LINK = "https://magazine.example.org/a";
    private static final VariantImage IMAGE = new VariantImage(new MediaRef("test:1"), AltText.NONE, Credit.NONE);

    private static Variant variant(NetworkProfile profile) {
        return new Variant(
                profile.id(),
                Locale.FRENCH,
                "Bonjour",
                List.of("Nantes", "Loire"),
                Optional.of(URI.create(LINK)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Test
    void endsWithTheLinkWhereTheNetworkReadsThePage() {
        assertThat(PostText.of(variant(Samples.xProfile()), Samples.xProfile()))
                .isEqualTo("Bonjour\n\n#Nantes #Loire\n\n" + LINK);
    }

    @Test
    void leavesTheLinkToTheCard() {
        assertThat(PostText.of(variant(Samples.blueskyProfile()), Samples.blueskyProfile()))
                .isEqualTo("Bonjour\n\n#Nantes #Loire");
    }

    @Test
    void takesTheLinkBackWhenAPictureTakesTheCardsPlace() {
        Variant withPicture = variant(Samples.blueskyProfile()).withImage(Optional.of(IMAGE));

        assertThat(PostText.of(withPicture, Samples.blueskyProfile()))
                .isEqualTo("Bonjour\n\n#Nantes #Loire\n\n" + LINK);
        PostPreview preview = PostPreview.of(withPicture, Samples.blueskyProfile());
        assertThat(preview.card()).isEmpty();
        assertThat(preview.links())
                .hasSize(3)
                .last()
                .satisfies(span -> assertThat(span.of(preview.text())).isEqualTo(LINK));
    }

    @Test
    void doesSoWhereTheNetworkMakesTheCardOfALinkSentApart() {
        Variant bare = variant(Samples.facebookProfile());

        assertThat(PostText.of(bare, Samples.facebookProfile())).isEqualTo("Bonjour\n\n#Nantes #Loire");
        assertThat(PostText.of(bare.withImage(Optional.of(IMAGE)), Samples.facebookProfile()))
                .isEqualTo("Bonjour\n\n#Nantes #Loire\n\n" + LINK);
    }

    @Test
    void leavesNoGapForWhatIsMissing() {
        Variant bare = variant(Samples.xProfile()).withText("", List.of()).withHashtags(List.of());

        assertThat(PostText.of(bare, Samples.xProfile())).isEqualTo(LINK);
    }

    @Test
    void putsTheWordsIntoTheCardWhereTheNetworkHasNothingBesideIt() {
        NetworkProfile inside = Samples.withFacts(
                Samples.blueskyProfile(),
                List.of(new SourcedFact("card.holdsText", "true", "test", LocalDate.of(2026, 11, 22), "S")));
        Variant bare = variant(inside);
        Variant withCard = new Variant(
                bare.network(),
                bare.locale(),
                bare.text(),
                List.of(),
                bare.link(),
                Optional.empty(),
                Optional.of(new LinkCard("La rue qui recule", "", Optional.empty())),
                List.of());

        PostPreview preview = PostPreview.of(withCard, inside);

        assertThat(preview.text()).isEqualTo("Bonjour");
        assertThat(preview.card()).hasValueSatisfying(card -> {
            assertThat(card.holdsText()).isTrue();
            assertThat(card.content()).isEqualTo(new LinkCard("La rue qui recule", "Bonjour", Optional.empty()));
        });
        assertThat(PostPreview.of(bare, inside).card())
                .as("words without a card")
                .isEmpty();
    }
}
