package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetryPlanTest {
    private static final List<Integer> CAPS_IN_MINUTES = List.of(1, 2, 4, 8, 15);

    @Test
    void triesFiveTimesWithinGrowingBounds() {
        RetryPlan plan = new RetryPlan(new Random(3));
        for (int failures = 1; failures <= 5; failures++) {
            Duration cap = Duration.ofMinutes(CAPS_IN_MINUTES.get(failures - 1));
            Set<Duration> waits = new HashSet<>();
            for (int i = 0; i < 200; i++) {
                waits.add(plan.after(failures).orElseThrow());
            }
            assertThat(waits).allSatisfy(wait -> assertThat(wait).isBetween(Duration.ZERO, cap));
            assertThat(waits).anyMatch(wait -> wait.compareTo(cap.dividedBy(4)) < 0);
            assertThat(waits).anyMatch(wait -> wait.compareTo(cap.dividedBy(4).multipliedBy(3)) > 0);
        }
        assertThat(plan.after(6)).isEmpty();
    }

    @Test
    void isTheSameForTheSameChance() {
        assertThat(new RetryPlan(new Random(5)).after(3)).isEqualTo(new RetryPlan(new Random(5)).after(3));
    }
}
