package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.devhost.DevHostConfig.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the very commands of the guide, one after the other in one shell, against a host of its own. */
class HeadlessGuideTest {
    private static final Path GUIDE = Path.of("..", "..", "docs", "how-to", "headless.md");
    private static final Pattern COMMANDS = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);
    private static final int MOST_SECONDS = 180;

    @TempDir
    private Path folder;

    @Test
    void takesAnArticleToAPostAsTheGuideSays() throws IOException, InterruptedException {
        for (String tool : new String[] {"bash", "curl", "node"}) {
            Assumptions.assumeTrue(installed(tool), tool + " is not installed: the guide's commands are not tested");
        }
        Path script = Files.writeString(
                folder.resolve("guide.sh"),
                COMMANDS.matcher(Files.readString(GUIDE))
                        .results()
                        .map(block -> block.group(1))
                        .collect(Collectors.joining("\n")));
        Path output = folder.resolve("output.txt");
        DevHostConfig config =
                DevHostConfig.demo(new Ports(0, 0), folder.resolve("work"), Path.of("..", "..", "light-modules"));
        try (DevHost host = DevHost.start(config)) {
            ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", script.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            shell.environment().put("HOST", host.address().toString());
            shell.environment().put("SANDBOX", host.sandbox().toString());
            Process process = shell.start();

            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        }
        assertThat(Files.readString(output))
                .containsSubsequence(
                        "x-rivages-fr (",
                        "IN_REVIEW",
                        "SCHEDULED for ",
                        "PUBLISHED https://",
                        "received as approved",
                        "400 SP-WEB-0005 limit: The parameter limit is \"500\"; it takes a whole number from 1 to 200.");
    }

    private static boolean installed(String tool) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(tool, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
