package dev.socialpublisher.adapter.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.IdempotencyKey;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.PlainCipher;
import dev.socialpublisher.testing.Posts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies right after a commit: every row that was committed is there afterwards. */
class HaltedJvmTest {
    private static final int POSTS = 50;
    private static final int HALTED = 77;

    @TempDir
    private Path folder;

    @Test
    void keepsEveryCommittedRowOfAKilledProcess() throws Exception {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Writer.class.getName(),
                url()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isEqualTo(HALTED);
        try (HikariDataSource pool = JdbcStores.pool(url(), "sa", "")) {
            JdbcStores stores = JdbcStores.open(pool, new PlainCipher());
            assertThat(stores.posts()
                            .list(PostQuery.all().page(java.util.Optional.empty(), 200))
                            .posts())
                    .hasSize(POSTS)
                    .allSatisfy(post ->
                            assertThat(stores.posts().history(post.id())).hasSize(1));
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("store").toString().replace(File.separatorChar, '/') + ";WRITE_DELAY=0";
    }

    /** Runs in a process of its own. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            JdbcStores stores = JdbcStores.open(JdbcStores.pool(arguments[0], "sa", ""), new PlainCipher());
            for (int i = 0; i < POSTS; i++) {
                Post post = Posts.in(PostState.DRAFT);
                IdempotencyKey key = new IdempotencyKey("armelle", "key-" + i, "a".repeat(64));
                stores.posts().create(post, List.of(HistoryEntry.creation(post)), key);
            }
            Runtime.getRuntime().halt(HALTED);
        }
    }
}
