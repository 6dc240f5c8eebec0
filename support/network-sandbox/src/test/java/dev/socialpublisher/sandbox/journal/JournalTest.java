package dev.socialpublisher.sandbox.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.Main;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.testing.Caller;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path directory;

    private List<JsonNode> replay() {
        List<JsonNode> events = new ArrayList<>();
        Journal.open(directory.resolve("j.jsonl"), events::add).close();
        return events;
    }

    @Test
    void replaysWhatWasAppended() {
        try (Journal journal = Journal.open(directory.resolve("j.jsonl"), event -> {})) {
            journal.append(Json.object().put("a", "é\n"));
            journal.append(Json.object().put("b", 2));
        }
        assertThat(replay()).extracting(Object::toString).containsExactly("{\"a\":\"é\\n\"}", "{\"b\":2}");
    }

    @Test
    void cutsOffALineThatWasBeingWritten() throws IOException {
        Path file = directory.resolve("j.jsonl");
        Files.writeString(file, "{\"a\":1}\n{\"b\":", StandardCharsets.UTF_8);
        assertThat(replay()).hasSize(1);
        assertThat(Files.readString(file)).isEqualTo("{\"a\":1}\n");
    }

    @Test
    void refusesAnUnreadableLineWithItsNumber() throws IOException {
        Path file = directory.resolve("j.jsonl");
        Files.writeString(file, "{\"a\":1}\nnonsense\n{\"b\":2}\n", StandardCharsets.UTF_8);
        assertThatThrownBy(this::replay)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Journal " + file + " is unreadable at line 2");
    }

    @Test
    void keepsWhatItAnsweredWhenTheProcessIsKilled() throws IOException, InterruptedException {
        byte[] picture = Pictures.png(4, 4);
        String posted;
        Process process = start();
        try {
            Caller user = Caller.of(address(process)).bearer("sandbox-x-token");
            String media = Running.upload(user, "tweet_image", picture).at("/data/id");
            var body = Json.object().put("text", "answered");
            body.putObject("media").putArray("media_ids").add(media);
            posted = user.post("/x/2/tweets", body).at("/data/id");
        } finally {
            process.destroyForcibly().waitFor();
        }
        Files.writeString(directory.resolve("x.jsonl"), "{\"event\":\"po", StandardOpenOption.APPEND);
        try (Running running = Running.start(directory)) {
            Reply journal = running.caller().get("/journal/x.json");
            assertThat(journal.at("/posts/0/remoteId")).isEqualTo(posted);
            assertThat(journal.at("/posts/0/images/0/sha256")).isEqualTo(BlobStore.sha256(picture));
            assertThat(running.tweet("answered").status()).isEqualTo(403);
            assertThat(running.caller()
                            .get("/control/calls?network=x&text=answered")
                            .at("/calls"))
                    .isEqualTo("2");
            assertThat(Long.parseLong(running.tweet("later").at("/data/id"))).isGreaterThan(Long.parseLong(posted));
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--port",
                        "0",
                        "--journal",
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String address(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        assertThat(line).startsWith("Network sandbox: http://127.0.0.1:");
        return line.substring("Network sandbox: ".length());
    }
}
