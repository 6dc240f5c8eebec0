package dev.socialpublisher.adapter.rulefile.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A build's warning: what ships and needs looking up again is told as SKIPPED, as time alone must turn no build red. */
class FreshFactsTest {
    private final List<NetworkProfile> shipped = new LightModules(
                    List.of(BuiltIn.folder()), StandardKinds.all(), SettableClock.at("2026-11-23T08:00:00Z"))
            .profiles()
            .all();

    @Test
    void everyShippedFactIsFreshToday() {
        assumeThat(stale(LocalDate.now())).as("check these sources again").isEmpty();
    }

    @Test
    void noFactIsGoodForEver() {
        long facts =
                shipped.stream().mapToLong(profile -> profile.facts().size()).sum();

        assertThat(stale(LocalDate.of(2036, 11, 23))).hasSize((int) facts);
    }

    private List<String> stale(LocalDate day) {
        return shipped.stream().flatMap(profile -> stale(profile, day)).toList();
    }

    private static Stream<String> stale(NetworkProfile profile, LocalDate day) {
        return profile.staleFacts(day).stream()
                .map(fact -> profile.id() + " " + fact.name() + ", checked on " + fact.checkedOn());
    }
}
