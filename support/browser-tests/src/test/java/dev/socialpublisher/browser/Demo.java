package dev.socialpublisher.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.devhost.DevHost;
import dev.socialpublisher.devhost.DevHostConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The product as a newcomer starts it, on free ports, with data files of its own that a test may edit. */
final class Demo implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path lightModules;
    private final DevHost host;

    private Demo(Path folder, UnaryOperator<String> mapping) throws IOException {
        lightModules = folder.resolve("light-modules");
        copy(Path.of(System.getProperty("light.modules", "../../light-modules")), lightModules);
        rewrite(lightModules.resolve("social-publisher-defaults/mappings/article.yaml"), mapping);
        host = DevHost.start(DevHostConfig.demo(new DevHostConfig.Ports(0, 0), folder.resolve("work"), lightModules));
    }

    /** In an empty folder; {@code mapping} changes how articles are read. */
    static Demo in(Path folder, UnaryOperator<String> mapping) {
        try {
            return new Demo(folder, mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return host.address();
    }

    URI sandbox() {
        return host.sandbox();
    }

    Path rule(String charter, String name) {
        return lightModules.resolve("social-publisher-defaults/charters/" + charter + "/rules/" + name + ".yml");
    }

    /** Writes a file anew; answers what stood there. */
    static String rewrite(Path file, UnaryOperator<String> change) {
        try {
            String before = Files.readString(file);
            Files.writeString(file, change.apply(before));
            return before;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The identifier of the article whose row in the list holds these words. */
    String article(String words) {
        String list = get(host.address().resolve("/articles?lang=fr"), "camille");
        Matcher rows = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL).matcher(list);
        while (rows.find()) {
            Matcher id = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}").matcher(rows.group());
            if (rows.group().contains(words) && id.find()) {
                return id.group();
            }
        }
        throw new AssertionError("no article in the list says " + words);
    }

    JsonNode api(String path, String user) {
        return read(get(host.address().resolve("/.social/api/v1" + path), user));
    }

    /** A post whole, as a publisher reads it. */
    JsonNode post(String id) {
        return api("/posts/" + id, "paul");
    }

    String stateOf(String post) {
        return post(post).path("post").path("state").asText();
    }

    /** A picture as the magazine stores it. */
    byte[] original(String asset) {
        return fetch(host.address().resolve("/media/" + asset), "");
    }

    /** A picture as a network received it. */
    byte[] received(String sha256) {
        return fetch(sandbox().resolve("/blobs/" + sha256), "");
    }

    /** The newest post that a stand-in has accepted with exactly this text. */
    Optional<JsonNode> accepted(String network, String text) {
        JsonNode posts = read(get(sandbox().resolve("/journal/" + network + ".json"), ""))
                .path("posts");
        return StreamSupport.stream(posts.spliterator(), false)
                .filter(post -> post.path("text").asText().equals(text))
                .reduce((earlier, later) -> later);
    }

    /** How often a text was asked to be published. */
    int calls(String network, String text) {
        String query = "?network=" + network + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return read(get(sandbox().resolve("/control/calls" + query), ""))
                .path("calls")
                .asInt(-1);
    }

    /** Somebody writes to a Page on a stand-in, which opens the time in which the Page may answer. */
    void hear(String network, String page, String person) {
        String words = JSON.createObjectNode()
                .put("network", network)
                .put("account", page)
                .put("person", person)
                .put("name", "Ariane (demo)")
                .put("text", "Bonjour")
                .toString();
        send(HttpRequest.newBuilder(sandbox().resolve("/control/incoming"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(words)));
    }

    private String get(URI address, String user) {
        return new String(fetch(address, user), StandardCharsets.UTF_8);
    }

    private byte[] fetch(URI address, String user) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!user.isEmpty()) {
            String credentials = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + credentials);
        }
        return send(request);
    }

    private byte[] send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        host.close();
    }
}
