package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.delivery.InstallationStore.Binding;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.Posts;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Stops, copies and restored backups: what must not leave by itself. */
class InstallationTest {
    private static final Actor WEBTEAM = new Actor("webteam", "Équipe web", Set.of(Role.WEBTEAM));
    private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.HANDLE);

    @Test
    void sendsLateAfterAShortStop() {
        bench.runner().tick();
        Post post = bench.due(Bench.NOW.plusSeconds(60));
        bench.clock.forward(Duration.ofMinutes(30));
        bench.runner().tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void sendsNothingByItselfAfterALongStop() {
        bench.runner().tick();
        Post due = bench.due(Bench.NOW.plusSeconds(60));
        Post evergreen = bench.create(Posts.scheduled(Posts.CHANNEL, "Toujours vrai.", Bench.NOW.plusSeconds(90))
                .withTimeToLive(TimeToLive.EVERGREEN));
        Post later = bench.due(Bench.NOW.plus(Duration.ofHours(1)));
        bench.clock.forward(Duration.ofMinutes(31));
        bench.runner().tick();

        assertThat(bench.state(due)).isEqualTo(PostState.MISSED);
        assertThat(bench.state(evergreen)).isEqualTo(PostState.MISSED);
        assertThat(bench.now(due).reason().english())
                .isEqualTo("dispatch stood still from 22 November 2026 11:00 (Europe/Paris)"
                        + " to 22 November 2026 11:31 (Europe/Paris),"
                        + " longer than 30 minutes");
        assertThat(bench.network.accepted()).isEmpty();
        bench.clock.forward(Duration.ofMinutes(29));
        bench.runner().tick();
        bench.clock.forward(Duration.ofMinutes(30));
        bench.runner().tick();
        assertThat(bench.state(later)).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void sendsNothingWhenSwitchedOff() {
        Post post = bench.due(Bench.NOW);
        DeliveryRunner runner =
                bench.runner(bench.stores.dispatch(), bench.settings().withEnabled(false));
        runner.tick();

        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
        assertThat(runner.status().active()).isFalse();
        assertThat(runner.status().reason().english()).isEqualTo("dispatch is switched off by configuration");
        assertThat(runner.status().lastTick()).isEmpty();
    }

    @Test
    void staysOffInACopyUntilTheWebTeamConfirms() {
        bench.stores.installation().bind(new Binding("another", bench.settings().baseUrl(), "system", Bench.NOW));
        Post post = bench.due(Bench.NOW);
        DeliveryRunner runner = bench.runner();
        runner.tick();

        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
        DispatchStatus status = runner.status();
        assertThat(status.needsConfirmation()).isTrue();
        assertThat(status.reason().english())
                .isEqualTo("this database belongs to installation another, this is installation-1");
        Actor editor = new Actor("armelle", "Armelle", Set.of(Role.EDITOR));
        assertThatThrownBy(() -> runner.confirmInstallation(editor))
                .hasMessageContaining("Armelle may not confirm the installation: it takes the role social-webteam");
        runner.confirmInstallation(WEBTEAM);
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(runner.status().active()).isTrue();
    }

    @Test
    void staysOffAtAnotherAddress() {
        URI other = URI.create("https://cms.example.org");
        bench.stores.installation().bind(new Binding("installation-1", other, "system", Bench.NOW));
        DeliveryRunner runner = bench.runner();
        runner.tick();
        assertThat(runner.status().reason().english())
                .isEqualTo("this database belongs to https://cms.example.org, this is http://localhost:8080");
    }

    @Test
    void staysOffOnARestoredBackupAndThenMissesWhatItMayHaveSent() {
        DeliveryRunner runner = bench.runner();
        runner.tick();
        Post post = bench.due(Bench.NOW.plusSeconds(60));
        bench.mark.tick(Bench.NOW.plus(Duration.ofHours(3)));
        bench.clock.forward(Duration.ofHours(4));
        runner.tick();

        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
        assertThat(runner.status().reason().english())
                .isEqualTo("this database is older than what this installation has done:"
                        + " last dispatch on record: 22 November 2026 11:00 (Europe/Paris);"
                        + " last dispatch that ran: 22 November 2026 14:00 (Europe/Paris)");
        runner.confirmInstallation(WEBTEAM);
        runner.tick();
        assertThat(runner.status().active()).isTrue();
        assertThat(bench.state(post)).isEqualTo(PostState.MISSED);
    }

    @Test
    void goesOnBesideANodeWhoseClockIsBehind() {
        DeliveryRunner runner = bench.runner();
        bench.clock.forward(Duration.ofSeconds(10));
        runner.tick();
        bench.stores.installation().tick(Bench.NOW);

        assertThat(runner.status().active()).isTrue();
        bench.clock.set(Bench.NOW);
        Post post = bench.due(Bench.NOW);
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void tellsWhatShouldHaveLeftAndWhenItLastRan() {
        DeliveryRunner runner = bench.runner();
        runner.tick();
        bench.due(Bench.NOW.plusSeconds(30));
        bench.clock.forward(Duration.ofSeconds(91));

        assertThat(runner.status().overdue()).isEqualTo(1);
        assertThat(runner.status().lastTick()).contains(Bench.NOW);
        assertThat(runner.nextDueAt()).contains(Bench.NOW.plusSeconds(30));
        runner.tick();
        assertThat(runner.status().overdue()).isZero();
        assertThat(runner.status().lastTick()).contains(Bench.NOW.plusSeconds(91));
        assertThat(runner.nextDueAt()).isEmpty();
    }

    @Test
    void sendsNothingAfterAStopAndGoesOnAfterAStart() {
        DeliveryRunner runner = bench.runner();
        runner.stop();
        Post post = bench.due(Bench.NOW);
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
        runner.start();
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void hasTheDefaultsOfTheHouse() {
        DispatchSettings defaults = DispatchSettings.defaults("node-a", URI.create("http://localhost:8080"));
        assertThat(defaults)
                .isEqualTo(new DispatchSettings(
                        true,
                        "node-a",
                        URI.create("http://localhost:8080"),
                        Duration.ofSeconds(120),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(2),
                        Optional.empty()));
        assertThatThrownBy(() -> new DispatchSettings(
                        true,
                        "node-a",
                        URI.create("http://localhost:8080"),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(2),
                        Optional.empty()))
                .hasMessage("a call may take PT30S, but the lease lasts PT30S: it must outlast the call");
    }
}
