package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
    @TempDir
    Path work;

    @Test
    void refusesASecondHostAndSaysWhereTheFirstAnswers() {
        try (DevHost host = Hosts.start(work)) {
            assertThat(WorkFolder.portOfRunningHost(work))
                    .contains(host.address().getPort());
            assertThatThrownBy(() -> Hosts.start(work))
                    .hasMessage("Another host works in " + work + "; stop it or choose another folder with --work.");
        }
        assertThat(WorkFolder.portOfRunningHost(work)).isEmpty();
    }

    @Test
    void keepsTheDatabaseSafeFromAKill() {
        assertThat(WorkFolder.take(work).orElseThrow().databaseUrl()).endsWith(";WRITE_DELAY=0");
    }
}
