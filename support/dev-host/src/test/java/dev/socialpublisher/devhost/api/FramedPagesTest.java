package dev.socialpublisher.devhost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What AdminCentral frames is served, by the very servlet that Magnolia mounts, and lets itself be framed there only. */
@ExtendWith(WithApiHost.class)
class FramedPagesTest {
    private static final Path APPS = Path.of("../../social-ui-module/src/main/resources/social-ui-module/apps");
    private static final Pattern URL = Pattern.compile("url: (\\S+)");

    private final ApiHost host;

    FramedPagesTest(ApiHost host) {
        this.host = host;
    }

    @Test
    void areServed() throws Exception {
        List<String> pages = Stream.concat(Stream.of("/.social/ui/social-tab?workspace=a&uuid=b&lang=fr"), ofApps())
                .toList();

        assertThat(pages).hasSizeGreaterThan(2);
        for (String page : pages) {
            HttpResponse<String> answer = get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("frame-ancestors 'self'");
        }
    }

    private static Stream<String> ofApps() throws IOException {
        try (Stream<Path> files = Files.list(APPS)) {
            return files
                    .map(FramedPagesTest::read)
                    .flatMap(app -> URL.matcher(app).results().map(MatchResult::group))
                    .map(line -> line.substring("url: ".length()))
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(String page) throws Exception {
        byte[] credentials = (ApiHost.EDITOR + ":demo").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.address() + page))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
