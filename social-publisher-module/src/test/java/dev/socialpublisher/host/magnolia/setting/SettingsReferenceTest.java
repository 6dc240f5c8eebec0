package dev.socialpublisher.host.magnolia.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference lists every setting that is asked for, under the names under which it is asked for. */
class SettingsReferenceTest {
    private static final Pattern ROW =
            Pattern.compile("\\| `(SOCIAL_[A-Z_<>]+)` \\| `([a-z.<>]+)` \\| `([a-z.<>]+)` \\|.*");

    @TempDir
    Path home;

    @Test
    void listsEverySetting() throws IOException {
        Set<String> environment = new TreeSet<>();
        Set<String> properties = new TreeSet<>();
        SettingSources sources = new SettingSources(
                name -> {
                    environment.add(name);
                    return Optional.empty();
                },
                name -> {
                    properties.add(name);
                    return Optional.empty();
                },
                Map.of());
        CmsFacts cms = new CmsFacts(
                Optional.of(home), Optional.of(home), Optional.of(URI.create("https://author.example.org")));
        MagnoliaSettings.read(sources, cms, "node").siteAddresses().of("<name>");

        assertThat(column(1)).containsExactlyInAnyOrderElementsOf(environment);
        assertThat(column(2)).containsExactlyInAnyOrderElementsOf(properties);
        assertThat(column(3))
                .containsExactlyInAnyOrderElementsOf(properties.stream()
                        .map(name -> name.substring("social.".length()))
                        .toList());
    }

    private static List<String> column(int number) throws IOException {
        return Files.readAllLines(Path.of("../docs/reference/settings.md")).stream()
                .map(ROW::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(number))
                .collect(Collectors.toList());
    }
}
