package dev.socialpublisher.sandbox.testing;

import dev.socialpublisher.sandbox.SandboxConfig;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a sandbox of its own, empty at the start of each method. */
public abstract class SandboxTest {

    @TempDir
    protected Path directory;

    protected Running running;

    @BeforeEach
    void startSandbox() {
        running = Running.start(config(SandboxConfig.local(directory)));
    }

    /** What the test wants different. */
    protected SandboxConfig config(SandboxConfig local) {
        return local;
    }

    @AfterEach
    void stopSandbox() {
        running.close();
    }
}
