package dev.socialpublisher.conformance.servers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** snac, a small server with Mastodon's client API, with one account. */
final class MastodonServer implements AutoCloseable {
    static final String USER = "magazine";
    static final String NO_ADDRESS = "urn:ietf:wg:oauth:2.0:oob";
    private static final String SCOPES = "read write";
    private static final JsonMapper JSON = new JsonMapper();

    private final ServerProcess process;
    private final Api api;
    private final String password;

    private MastodonServer(ServerProcess process, URI address, String password) {
        this.process = process;
        this.password = password;
        api = new Api(address, Optional.empty());
    }

    /** Skips the tests, with the reason, where the server could not be installed. */
    static MastodonServer start(Path folder) {
        String snac = installed();
        Path data = folder.resolve("data");
        int port = freePort();
        // network address, port, host, prefix, mail of the administrator
        run(List.of(snac, "init", data.toString()), folder, "127.0.0.1\n" + port + "\n127.0.0.1:" + port + "\n\n\n");
        speakPlainHttp(data.resolve("server.json"));
        String said = run(List.of(snac, "adduser", data.toString(), USER), folder, "\n\n");
        String password = said.lines()
                .filter(line -> line.startsWith("User password is "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no password in: " + said));
        ServerProcess process = new ServerProcess(List.of(snac, "httpd", data.toString()), folder);
        process.await(line -> line.contains(" start "));
        return new MastodonServer(process, URI.create("http://127.0.0.1:" + port), password);
    }

    URI address() {
        return api.server();
    }

    /** An application's token, by the way that a person with a browser takes. */
    String token() {
        JsonNode application = api.form(
                        "/api/v1/apps",
                        Map.of("client_name", "Social Publisher", "redirect_uris", NO_ADDRESS, "scopes", SCOPES))
                .json();
        String id = application.path("client_id").asText();
        String code = code(id);
        Map<String, String> exchange = Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                id,
                "client_secret",
                application.path("client_secret").asText(),
                "redirect_uri",
                NO_ADDRESS,
                "code",
                code);
        return api.form("/oauth/token", exchange).json().path("access_token").asText();
    }

    /** What the server's page gives whoever signs in there, for an application that has no address to come back to. */
    String code(String clientId) {
        return api.form(
                        "/oauth/x-snac-login",
                        Map.of("login", USER, "passwd", password, "redir", NO_ADDRESS, "cid", clientId, "state", ""))
                .text()
                .trim();
    }

    Api as(String token) {
        return api.as(token);
    }

    /** As anybody fetches it. */
    byte[] bytes(URI picture) {
        return api.get(picture.getRawPath()).body();
    }

    private static String installed() {
        Path unpacked = Path.of("target", "snac", "usr", "bin", "snac").toAbsolutePath();
        if (Files.isExecutable(unpacked)) {
            return unpacked.toString();
        }
        boolean onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "snac")));
        assumeTrue(onPath, () -> "SKIPPED: no Mastodon server: " + whyNot());
        return "snac";
    }

    private static String whyNot() {
        try {
            return Files.readString(Path.of("target", "snac", "why-not")).trim();
        } catch (IOException e) {
            return "not installed by ./mvnw -Preal-servers";
        }
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void speakPlainHttp(Path configuration) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(configuration.toFile());
            JSON.writeValue(configuration.toFile(), json.put("protocol", "http"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(List<String> command, Path folder, String input) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            try (var in = process.outputWriter()) {
                in.write(input);
            }
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue() + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
