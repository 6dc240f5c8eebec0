package dev.socialpublisher.ui.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words in both languages, all of them and no others. */
class MessageBundlesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("\"(social-ui\\.[A-Za-z.]+)\"");

    @ParameterizedTest
    @EnumSource
    void haveTheSameKeysUnderTheModulesPrefix(ShippedModule module) {
        assertThat(module.words("en").keySet())
                .isEqualTo(module.words("fr").keySet())
                .allMatch(key -> key.startsWith(module.prefix()));
    }

    @Test
    void haveEveryKeyThatIsUsedAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>();
        ShippedModule.allDefinitions().forEach(definition -> used.addAll(Shapes.texts("key", definition)));
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(quoted -> used.add(quoted.substring(1, quoted.length() - 1)));
            }
        }

        assertThat(ShippedModule.keys("en")).containsExactlyInAnyOrderElementsOf(used);
    }

    /** A straight apostrophe is syntax where Magnolia fills in arguments. */
    @ParameterizedTest
    @EnumSource
    void areTypeset(ShippedModule module) {
        assertThat(module.words("fr").values())
                .noneMatch(
                        words -> words.matches(".*(['\"\\[\\]{}]|\\.\\.\\.| [:;!?»]|« |[^\u202F][;!?]|[^\u00A0]:).*"));
        assertThat(module.words("en").values()).noneMatch(words -> words.matches(".*(['\"{}]|\\.\\.\\.).*"));
    }

    @ParameterizedTest
    @EnumSource
    void keepTheirOrderInBothFiles(ShippedModule module) throws IOException {
        assertThat(order(module.bundle("fr"))).isEqualTo(order(module.bundle("en")));
    }

    private static List<String> order(Path bundle) throws IOException {
        return Files.readAllLines(bundle).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }
}
