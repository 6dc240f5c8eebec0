package dev.socialpublisher.adapter.connector.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TidTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123456Z");

    @Test
    void isARecordKeyOfTheRightShape() {
        assertThat(Tid.of(AT, "post-1")).matches("[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}");
    }

    @Test
    void isTheSameForTheSameDelivery() {
        assertThat(Tid.of(AT, "post-1"))
                .isEqualTo(Tid.of(AT.plusNanos(1000), "post-1"))
                .isNotEqualTo(Tid.of(AT, "post-2"));
    }

    @Test
    void sortsByTime() {
        assertThat(Tid.of(AT, "post-1")).isLessThan(Tid.of(AT.plusMillis(1), "post-0"));
        assertThat(Tid.of(Instant.parse("1999-01-01T00:00:00Z"), "z")).isLessThan(Tid.of(AT, "a"));
    }

    /** Posts of the first day of 2024 have keys that begin with 3khu: any one of them shows it. */
    @Test
    void beginsAsTheTimeDemands() {
        assertThat(Tid.of(Instant.ofEpochMilli(0), "post-1")).startsWith("22222222");
        assertThat(Tid.of(Instant.parse("2024-01-01T00:00:00Z"), "post-1")).startsWith("3khuw");
    }

    @Test
    void keepsDeliveriesOfOneMillisecondApart() {
        assertThat(IntStream.range(0, 200)
                        .mapToObj(i -> Tid.of(AT, "post-" + i))
                        .collect(Collectors.toSet()))
                .hasSize(200);
    }
}
