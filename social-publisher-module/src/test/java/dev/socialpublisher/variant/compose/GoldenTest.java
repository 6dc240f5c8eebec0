package dev.socialpublisher.variant.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The very posts that come of an article, one file per article, language and network. After a wanted change: run with
 * {@code -Dgolden.write=true}, read the difference as an editor would, and record it.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private record Source(Path file, String language) {}

    static Stream<Arguments> cases() {
        return Stream.of(
                        new Source(GOLDEN.resolve("le-phare-en-vacances.yaml"), "fr"),
                        new Source(GOLDEN.resolve("a-bench-for-the-night-bus.yaml"), "en"),
                        new Source(GOLDEN.resolve("odd-characters.yaml"), "fr"),
                        new Source(Samples.MAGAZINE.resolve("les-gardiens-de-l-estran.yaml"), "fr"),
                        new Source(Samples.MAGAZINE.resolve("the-city-that-swims-at-six.yaml"), "en"))
                .flatMap(source -> Networks.ALL.stream().map(profile -> Arguments.of(source, profile)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void composesAsBefore(Source source, NetworkProfile profile) throws IOException {
        Article article = Samples.article(source.file(), source.language());
        StringBuilder posts = new StringBuilder();
        for (Candidate candidate : VariantComposer.compose(article, profile, Networks.recipe(profile), Networks.FREE)) {
            posts.append(shown(candidate, profile));
        }
        String name = source.file().getFileName().toString().replace(".yaml", "");
        Path file = GOLDEN.resolve("%s.%s.%s.txt".formatted(name, source.language(), profile.id()));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, posts);
        }
        assertThat(posts).hasToString(Files.readString(file));
    }

    private static String shown(Candidate candidate, NetworkProfile profile) {
        String post = PostText.of(candidate.variant(), profile);
        TextLength length = TextCounter.fullest(post, profile, false);
        StringBuilder shown =
                new StringBuilder("== %s %d/%d%n".formatted(candidate.kind(), length.used(), length.limit()));
        shown.append(visible(post)).append("\n");
        for (Provenance provenance : candidate.variant().provenance()) {
            shown.append("   %s%s %s %d-%d%n"
                    .formatted(
                            provenance.verbatim() ? "" : "~",
                            provenance.passage().part(),
                            provenance.passage().block(),
                            provenance.passage().span().start(),
                            provenance.passage().span().end()));
        }
        return shown.append("\n").toString();
    }

    /** No-break spaces and joiners written out, so that a reader of the file sees them. */
    private static String visible(String text) {
        return text.replace("\u00A0", "[nbsp]").replace("\u202F", "[nnbsp]");
    }
}
