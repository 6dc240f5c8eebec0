package dev.socialpublisher.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkMarkerTest {
    private static final PostId POST = PostId.of("5f0c6a9e-0000-4000-8000-000000000001");
    private static final String MARK = LinkMarker.of(POST);

    @Test
    void isShortAndTheSameForEver() {
        assertThat(MARK).isEqualTo("ec12e8fc").hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "https://m.example.org/a, https://m.example.org/a?sp=MARK",
        "https://m.example.org/a?x=1, https://m.example.org/a?x=1&sp=MARK",
        "https://m.example.org/a#part, https://m.example.org/a?sp=MARK#part",
        "https://m.example.org/a?sp=00000000&x=1, https://m.example.org/a?x=1&sp=MARK",
        "https://m.example.org/a?x=1&sp=00000000#p, https://m.example.org/a?x=1&sp=MARK#p",
        "https://m.example.org/%C3%A9t%C3%A9?wasp=1, https://m.example.org/%C3%A9t%C3%A9?wasp=1&sp=MARK"
    })
    void standsLastInTheQuery(URI link, String marked) {
        URI expected = URI.create(marked.replace("MARK", MARK));
        assertThat(LinkMarker.mark(link, POST)).isEqualTo(expected);
        assertThat(LinkMarker.mark(expected, POST)).isEqualTo(expected);
    }

    @Test
    void comesOffAgain() {
        URI link = URI.create("https://m.example.org/a?x=1#p");
        assertThat(LinkMarker.strip(LinkMarker.mark(link, POST))).isEqualTo(link);
    }
}
