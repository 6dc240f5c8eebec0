package dev.socialpublisher.devhost.api.refused;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.WithApiHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file of rules that cannot be read: told with file, line and column, while the last good one stays in force. */
@ExtendWith(WithApiHost.class)
class BrokenFilesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ApiHost host;

    BrokenFilesTest(ApiHost host) {
        this.host = host;
    }

    @Test
    void keepsTheLastGoodCharterAndSaysWhatIsWrong() throws IOException {
        Path file = host.lightModules().resolve("social-publisher-defaults/charters/base-fr/rules/CliquezIci.yml");
        String good = Files.readString(file);
        JsonNode before = read("/charters/magazine-fr");
        try {
            Files.writeString(file, good.replace("level: error", "level: fatal"));
            JsonNode problem =
                    awaited(charters -> !charters.path("problems").isEmpty()).at("/problems/0");

            assertThat(problem.path("file").asText()).endsWith("charters/base-fr/rules/CliquezIci.yml");
            assertThat(problem.path("line").asInt()).isEqualTo(2);
            assertThat(problem.path("column").asInt()).isEqualTo(1);
            assertThat(problem.path("message").asText()).contains("fatal").contains("suggestion, warning, error");
            assertThat(read("/status").at("/ruleProblems/0")).isEqualTo(problem);
            assertThat(read("/charters/magazine-fr")).isEqualTo(before);
        } finally {
            Files.writeString(file, good);
        }
        awaited(charters -> charters.path("problems").isEmpty());
    }

    /** Files are looked at again within a second. */
    private JsonNode awaited(Predicate<JsonNode> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode charters = read("/charters");
        while (!wanted.test(charters) && Instant.now().isBefore(end)) {
            charters = read("/charters");
        }
        assertThat(wanted.test(charters)).as(charters.toString()).isTrue();
        return charters;
    }

    private JsonNode read(String path) {
        return host.call(Ask.get(path).as(ApiHost.EDITOR)).json();
    }
}
