package dev.socialpublisher.article.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.ShareMetadata;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.PublicPicture;
import dev.socialpublisher.testing.SettableClock;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a page says of its article, and what stands in where the item says nothing. */
class SharePagesTest {
    private static final SettableClock CLOCK = SettableClock.at("2026-11-22T10:00:00Z");
    private static final MediaRef STREET = new MediaRef("jcr:street");
    private static final MediaRef BEACH = new MediaRef("jcr:beach");
    private static final MediaRef POSTER = new MediaRef("jcr:poster");
    private static final MediaRef GONE = new MediaRef("jcr:gone");
    private static final MediaRef BROKEN = new MediaRef("jcr:broken");

    @Test
    void saysEverythingThatTheArticleSays() {
        PageMeta meta = meta(ShareSamples.plain().withImages(List.of(image(STREET, "Une rue", Optional.empty()))));

        assertThat(MetaTags.of(meta))
                .extracting(tag -> tag.attribute() + " " + tag.key() + " = " + tag.content())
                .containsExactly(
                        "NAME description = Une commune déménage.",
                        "NAME author = Solène Auffray",
                        "NAME fediverse:creator = @rivages@mastodon.test",
                        "PROPERTY og:type = article",
                        "PROPERTY og:site_name = Rivages",
                        "PROPERTY og:locale = fr_FR",
                        "PROPERTY og:locale:alternate = en_GB",
                        "PROPERTY og:url = " + ShareSamples.FRENCH,
                        "PROPERTY og:title = La rue qui recule",
                        "PROPERTY og:description = Une commune déménage.",
                        "PROPERTY og:image = https://media.example.org/jcr:street",
                        "PROPERTY og:image:type = image/jpeg",
                        "PROPERTY og:image:width = 1200",
                        "PROPERTY og:image:height = 800",
                        "PROPERTY og:image:alt = Une rue",
                        "PROPERTY article:published_time = 2026-11-20T12:00:00Z",
                        "PROPERTY article:modified_time = 2026-11-21T08:30:00Z",
                        "PROPERTY article:section = Société",
                        "PROPERTY article:tag = littoral",
                        "PROPERTY article:tag = logement",
                        "NAME twitter:card = summary_large_image",
                        "NAME twitter:site = @rivages",
                        "NAME twitter:title = La rue qui recule",
                        "NAME twitter:description = Une commune déménage.",
                        "NAME twitter:image = https://media.example.org/jcr:street",
                        "NAME twitter:image:alt = Une rue");
    }

    @Test
    void isAbsentWhereNothingIsPublished() {
        SharePages pages = new SharePages(path -> Optional.empty(), pictures());

        assertThat(pages.find(ShareSamples.PATH)).isEmpty();
    }

    @Test
    void namesTheAuthorsOwnAddressBeforeTheSites() {
        PublishedArticle article = ShareSamples.plain().published(Optional.of("@solene@mastodon.test"));
        SharePages pages = new SharePages(path -> Optional.of(article), pictures());

        assertThat(pages.find(ShareSamples.PATH).orElseThrow().fediverseCreator())
                .contains("@solene@mastodon.test");
    }

    @Test
    void asksCrawlersForRestraintWhereTheItemWantsNoSharing() {
        ShareMetadata shy = new ShareMetadata(Optional.empty(), Optional.empty(), Optional.empty(), true);

        PageMeta meta = meta(ShareSamples.plain().withShare(shy));

        assertThat(meta.noSocial()).isTrue();
        assertThat(MetaTags.of(meta)).contains(MetaTag.name("robots", "nosnippet, noimageindex"));
        assertThat(MetaTags.of(meta(ShareSamples.plain())))
                .noneMatch(tag -> tag.key().equals("robots"));
    }

    @Nested
    class Words {
        @Test
        void comeFromTheSharingFieldsFirst() {
            ShareMetadata share =
                    new ShareMetadata(Optional.of("Titre"), Optional.of("Texte"), Optional.empty(), false);

            PageMeta meta = meta(ShareSamples.plain().withShare(share));

            assertThat(meta.title()).isEqualTo("Titre");
            assertThat(meta.description()).isEqualTo("Texte");
        }

        @Test
        void comeFromTheFirstWholeSentencesWhereThereIsNoLead() {
            Block heading = Block.of(Block.Kind.HEADING, "Une rue");
            Block first = Block.of(
                    Block.Kind.PARAGRAPH,
                    "La rue a reculé de dix mètres. Personne ne s’y attendait. "
                            + "Il a fallu tout refaire, ".repeat(9));

            PageMeta meta = meta(ShareSamples.plain().withWords("Titre", "", List.of(heading, first)));

            assertThat(meta.description()).isEqualTo("La rue a reculé de dix mètres. Personne ne s’y attendait.");
        }

        @Test
        void areCutAtAWordWhereTheFirstSentenceIsLong() {
            Block endless =
                    Block.of(Block.Kind.PARAGRAPH, "Les pierres descendent vers le rivage, ".repeat(12) + "fin.");

            String description = meta(ShareSamples.plain().withWords("Titre", "", List.of(endless)))
                    .description();

            assertThat(description)
                    .hasSizeBetween(120, ShareTexts.MAX_DESCRIPTION)
                    .endsWith("…");
            assertThat(endless.text()).startsWith(description.substring(0, description.length() - 1));
            assertThat(endless.text().charAt(description.length() - 1)).isIn(' ', ',');
        }

        @Test
        void areCutBetweenCharactersWhereThereIsNoWord() {
            Block waves = Block.of(Block.Kind.PARAGRAPH, "👩‍👩‍👧".repeat(300));

            String description = meta(ShareSamples.plain().withWords("Titre", "", List.of(waves)))
                    .description();

            assertThat(description).isEqualTo("👩‍👩‍👧".repeat(ShareTexts.MAX_DESCRIPTION - 1) + "…");
        }

        @Test
        void giveATitleToAnArticleWithoutOne() {
            assertThat(meta(ShareSamples.plain().withWords("", "Une commune déménage.", List.of()))
                            .title())
                    .isEqualTo("Une commune déménage.");
            Block only = Block.of(Block.Kind.PARAGRAPH, "Une rue.");
            assertThat(meta(ShareSamples.plain().withWords("", "", List.of(only)))
                            .title())
                    .isEqualTo("Une rue.");
        }

        @Test
        void mayBeMissingAltogether() {
            PageMeta meta = meta(ShareSamples.plain().withWords("Titre", "", List.of()));

            assertThat(meta.description()).isEmpty();
            assertThat(MetaTags.of(meta)).noneMatch(tag -> tag.content().isBlank());
        }
    }

    @Nested
    class Pictures {
        @Test
        void areTheItemsOwnForSharingWithTheAltTextOfTheArticle() {
            assertThat(picture(POSTER, List.of(image(STREET, "Une rue", Optional.empty()))))
                    .isEqualTo("https://media.example.org/jcr:poster ");
            assertThat(picture(
                            BEACH,
                            List.of(
                                    image(STREET, "Une rue", Optional.empty()),
                                    image(BEACH, "Une plage", Optional.empty()))))
                    .isEqualTo("https://media.example.org/jcr:beach Une plage");
        }

        @Test
        void whoseRightsHaveEndedAreNotOffered() {
            ArticleImage expired = image(STREET, "Une rue", Optional.of(LocalDate.of(2026, 11, 21)));
            ArticleImage allowed = image(BEACH, "Une plage", Optional.of(LocalDate.of(2026, 11, 22)));

            assertThat(picture(STREET, List.of(expired, allowed)))
                    .isEqualTo("https://media.example.org/jcr:beach Une plage");
        }

        @Test
        void thatAreGoneOrDamagedArePassedOver() {
            assertThat(picture(
                            GONE,
                            List.of(image(BROKEN, "", Optional.empty()), image(BEACH, "Une plage", Optional.empty()))))
                    .isEqualTo("https://media.example.org/jcr:beach Une plage");
        }

        @Test
        void areLeftOutWhereNothingServesThem() {
            SharePages pages = new SharePages(
                    path -> Optional.of(ShareSamples.plain()
                            .withImages(List.of(image(STREET, "", Optional.empty())))
                            .published()),
                    new SharePictures(Optional.empty(), CLOCK, ZoneId.of("Europe/Paris")));

            PageMeta meta = pages.find(ShareSamples.PATH).orElseThrow();

            assertThat(meta.image()).isEmpty();
            assertThat(meta.card()).isEqualTo("summary");
        }

        private String picture(MediaRef share, List<ArticleImage> images) {
            ShareMetadata metadata = new ShareMetadata(Optional.empty(), Optional.empty(), Optional.of(share), false);
            PageMeta.Image image = meta(ShareSamples.plain().withImages(images).withShare(metadata))
                    .image()
                    .orElseThrow();
            return image.picture().url() + " " + image.alt();
        }
    }

    private static PageMeta meta(ShareSamples article) {
        return new SharePages(path -> Optional.of(article.published()), pictures())
                .find(ShareSamples.PATH)
                .orElseThrow();
    }

    private static SharePictures pictures() {
        PublicMedia media = (ref, wanted) -> {
            if (ref.equals(BROKEN)) {
                throw new SocialException(
                        ErrorCode.MEDIA_NOT_AN_IMAGE, Wording.same("broken.jpg is text/plain, not a picture"));
            }
            return Set.of(STREET, BEACH, POSTER).contains(ref)
                    ? Optional.of(new PublicPicture(
                            URI.create("https://media.example.org/" + ref.id()), "image/jpeg", 1200, 800))
                    : Optional.empty();
        };
        return new SharePictures(Optional.of(media), CLOCK, ZoneId.of("Europe/Paris"));
    }

    private static ArticleImage image(MediaRef ref, String alt, Optional<LocalDate> until) {
        return new ArticleImage(ref, new AltText(alt), Credit.NONE, until);
    }
}
