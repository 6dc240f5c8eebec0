package dev.socialpublisher.article.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.adapter.web.json.MetaJson;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.PublicPicture;
import dev.socialpublisher.testing.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The answer on which front ends and their examples are tested is one that the API really gives. */
class MetaFixtureTest {
    private static final Path FIXTURE = Path.of("../social-ui-module/src/main/frontend/test/fixtures/meta.json");

    @Test
    void isWhatTheApiSays() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(FIXTURE.toFile()))
                .isEqualTo(mapper.readTree(mapper.writeValueAsString(MetaJson.of(meta()))));
    }

    private static PageMeta meta() {
        ArticleImage street = new ArticleImage(
                new MediaRef("jcr:street"), new AltText("Une rue & sa « digue »"), Credit.NONE, Optional.empty());
        PublishedArticle article =
                ShareSamples.plain().withImages(List.of(street)).published();
        SharePictures pictures = new SharePictures(
                Optional.of((ref, wanted) -> Optional.of(new PublicPicture(
                        URI.create("https://media.example.org/" + ref.id()), "image/jpeg", 1200, 800))),
                SettableClock.at("2026-11-22T10:00:00Z"),
                ZoneOffset.UTC);
        return new SharePages(path -> Optional.of(article), pictures)
                .find(ShareSamples.PATH)
                .orElseThrow();
    }
}
