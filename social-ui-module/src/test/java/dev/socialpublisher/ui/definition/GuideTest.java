package dev.socialpublisher.ui.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The fragments that people copy from the guide. */
class GuideTest {
    private static final Path GUIDE = Path.of("../docs/how-to/decorate-an-app.md");
    private static final Pattern FRAGMENT = Pattern.compile("```yaml\n# (\\S+)\n(.*?)```", Pattern.DOTALL);

    @Test
    void haveKnownKeysAndTypes() throws IOException {
        List<Definition> fragments = fragments();

        assertThat(fragments).hasSize(4).flatMap(Shapes::problems).isEmpty();
    }

    @Test
    void useWordsThatExist() throws IOException {
        assertThat(fragments())
                .flatMap(fragment -> Shapes.texts("key", fragment))
                .isSubsetOf(ShippedModule.keys("fr"));
    }

    private static List<Definition> fragments() throws IOException {
        return FRAGMENT.matcher(Files.readString(GUIDE))
                .results()
                .map(fragment -> Definition.parse(fragment.group(1), fragment.group(2)))
                .toList();
    }
}
