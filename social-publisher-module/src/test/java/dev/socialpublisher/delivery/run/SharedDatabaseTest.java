package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.adapter.mark.FileMark;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Databases;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several nodes on one database, each with a home of its own: one installation, or a copy of it. */
class SharedDatabaseTest {
    private static final Actor WEBTEAM = new Actor("webteam", "Équipe web", Set.of(Role.WEBTEAM));

    @TempDir
    Path one;

    @TempDir
    Path two;

    private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.HANDLE);

    @Test
    void bothNodesOfOneInstallationSend() {
        DeliveryRunner first = bench.node("node-a", new FileMark(one, Optional.of("rivages")));
        DeliveryRunner second = bench.node("node-b", new FileMark(two, Optional.of("rivages")));

        for (DeliveryRunner node : new DeliveryRunner[] {first, second, first}) {
            Post post = bench.due(bench.clock.instant());
            node.tick();
            assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
            bench.clock.forward(Duration.ofMinutes(1));
        }
        assertThat(first.status().active()).isTrue();
        assertThat(second.status().active()).isTrue();
    }

    @Test
    void aCopyWithAnotherIdStaysOffUntilItIsConfirmed() {
        DeliveryRunner original = bench.node("node-a", new FileMark(one, Optional.of("rivages")));
        original.tick();
        DeliveryRunner copy = bench.node("node-a", new FileMark(two, Optional.of("rivages-staging")));
        Post post = bench.due(Bench.NOW);
        copy.tick();

        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
        assertThat(copy.status().needsConfirmation()).isTrue();
        assertThat(copy.status().reason().english())
                .isEqualTo("this database belongs to installation rivages, this is rivages-staging");
        copy.confirmInstallation(WEBTEAM);
        copy.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(original.status().active()).isFalse();
    }

    @Test
    void nodesWithoutAConfiguredIdAreStrangersToEachOther() {
        bench.node("node-a", new FileMark(one, Optional.empty())).tick();
        DeliveryRunner stranger = bench.node("node-b", new FileMark(two, Optional.empty()));
        stranger.tick();

        assertThat(stranger.status().needsConfirmation()).isTrue();
        assertThat(new FileMark(one, Optional.empty()).id()).isEqualTo(new FileMark(one, Optional.empty()).id());
        assertThat(one.resolve("installation.id")).exists();
    }

    @Test
    void anIdHasOneToAHundredCharacters() {
        DispatchSettings defaults = DispatchSettings.defaults("node-a", URI.create("http://localhost:8080"));
        for (String wrong : new String[] {" ", "r".repeat(101)}) {
            assertThatThrownBy(() -> new DispatchSettings(
                            true,
                            "node-a",
                            defaults.baseUrl(),
                            defaults.lease(),
                            defaults.callTimeout(),
                            defaults.catchUpLimit(),
                            defaults.settling(),
                            Optional.of(wrong)))
                    .hasMessageStartingWith("the installation id '" + wrong + "' has ")
                    .hasMessageEndingWith(" characters; it takes 1 to 100");
        }
    }
}
