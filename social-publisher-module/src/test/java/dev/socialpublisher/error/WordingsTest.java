package dev.socialpublisher.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources: what people read is written in both languages there, and the French is set as French is. */
class WordingsTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** Words that are the same in both languages. */
    private static final Set<String> SAME = Set.of("image", "hashtags", "%s: %s", "%s (%s)");

    /** Start-up refusals of the Magnolia module go to a server's log. */
    private static final Set<String> LOG_ONLY = Set.of("Surroundings.java", "Database.java", "SettingReader.java");

    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern PAIR =
            Pattern.compile("(Wording\\.of|new Wording)\\(\\s*" + LITERAL + ",\\s*" + LITERAL);
    private static final Pattern ONE_SENTENCE = Pattern.compile(
            "new SocialException\\(\\s*(?:ErrorCode\\.)?\\w+,\\s*(?:\"|detail|what \\+|String\\.join|\\w+ \\+ \")");
    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:\\d+\\$)?,?\\d*[sdX]");

    @Test
    void saysEverySentenceInTwoLanguages() {
        assertThat(pairs()).hasSizeGreaterThan(150).allSatisfy(pair -> {
            if (!SAME.contains(pair.english())) {
                assertThat(pair.french()).as(pair.file()).isNotEqualTo(pair.english());
            }
            assertThat(placeholders(pair.french())).as(pair.toString()).isEqualTo(placeholders(pair.english()));
        });
    }

    @Test
    void setsFrenchAsFrench() {
        assertThat(pairs()).allSatisfy(pair -> {
            assertThat(pair.french()).as(pair.file()).doesNotContainPattern("\\p{L}'\\p{L}");
            if (!pair.typeset()) {
                assertThat(pair.french()).as(pair.file()).doesNotContainPattern(" [:;!?»]|« ");
            }
        });
    }

    @Test
    void throwsNothingInOneLanguage() {
        assertThat(sources()
                        .filter(file -> !LOG_ONLY.contains(file.getFileName().toString())))
                .isNotEmpty()
                .noneMatch(file -> ONE_SENTENCE.matcher(text(file)).find()
                        && !text(file).contains("Wording detail")
                        && !file.endsWith("SocialException.java"));
    }

    /** A sentence as the sources have it; {@code typeset}: its spaces are made no-break ones when it is said. */
    private record Pair(String file, boolean typeset, String english, String french) {}

    private static List<Pair> pairs() {
        return sources()
                .flatMap(file -> PAIR.matcher(text(file))
                        .results()
                        .map(found -> new Pair(
                                file.getFileName().toString(),
                                found.group(1).equals("Wording.of"),
                                found.group(2),
                                found.group(3))))
                .filter(pair -> !pair.english().isEmpty())
                .toList();
    }

    private static long placeholders(String sentence) {
        return PLACEHOLDER.matcher(sentence.replace("%%", "")).results().count();
    }

    private static Stream<Path> sources() {
        try {
            return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
