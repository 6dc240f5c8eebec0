package dev.socialpublisher.adapter.connector.meta;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphVersionTest {
    private static final String HEADER = "facebook-api-version";

    @Test
    void tellsOnceOfAnotherVersionThanTheOneAskedFor() {
        GraphVersion version = new GraphVersion();

        assertThat(version.other(answer(200, "{}"))).isEmpty();
        assertThat(version.other(answer(200, "{}", Map.of(HEADER, GraphVersion.PINNED))))
                .isEmpty();
        assertThat(version.other(answer(400, "{}", Map.of(HEADER, "v27.0")))).contains("v27.0");
        assertThat(version.other(answer(200, "{}", Map.of(HEADER, "v27.0")))).isEmpty();
        assertThat(version.other(answer(200, "{}", Map.of(HEADER, "v28.0")))).contains("v28.0");
    }
}
