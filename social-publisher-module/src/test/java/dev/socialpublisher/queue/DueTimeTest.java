package dev.socialpublisher.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTimeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:59, 2026-03-29T00:59:00Z",
        "2026-03-29T03:00, 2026-03-29T01:00:00Z",
        "2026-10-25T01:59, 2026-10-24T23:59:00Z",
        "2026-10-25T03:00, 2026-10-25T02:00:00Z",
        "2026-11-22T18:30, 2026-11-22T17:30:00Z",
        "2026-07-14T08:00, 2026-07-14T06:00:00Z"
    })
    void resolvesWallClockTime(LocalDateTime local, Instant instant) {
        assertThat(DueTime.of(local, PARIS).resolve()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "tr"})
    void refusesATimeThatClocksSkip(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        DueTime skipped = due("2026-03-29T02:30");

        assertThatThrownBy(skipped::resolve).isInstanceOfSatisfying(SocialException.class, refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.QUEUE_TIME_DOES_NOT_EXIST);
            assertThat(refused.detail())
                    .isEqualTo("02:30 on 29 March 2026 does not exist in Europe/Paris,"
                            + " where clocks go forward; choose 01:59 or 03:00");
            assertThat(refused.place().orElseThrow().field()).isEqualTo("due");
        });
    }

    @Test
    void refusesAWholeDayThatAnIslandSkipped() {
        DueTime skipped = DueTime.of(LocalDateTime.parse("2011-12-30T12:00"), ZoneId.of("Pacific/Apia"));

        assertThatThrownBy(skipped::resolve)
                .hasMessageContaining("choose 29 December 2011 23:59 or 31 December 2011 00:00");
    }

    @Test
    void asksWhichOfTwoIsMeant() {
        assertThatThrownBy(() -> due("2026-10-25T02:30").resolve())
                .isInstanceOfSatisfying(SocialException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.QUEUE_TIME_AMBIGUOUS);
                    assertThat(refused.detail())
                            .isEqualTo("02:30 on 25 October 2026 comes twice in Europe/Paris, where clocks go back;"
                                    + " choose the earlier (UTC+02:00) or the later (UTC+01:00)");
                });
        assertThat(due("2026-10-25T02:30", DueTime.Overlap.EARLIER).resolve())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(due("2026-10-25T02:30", DueTime.Overlap.LATER).resolve())
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void ignoresTheOverlapElsewhere() {
        assertThat(due("2026-11-22T18:30", DueTime.Overlap.LATER).resolve())
                .isEqualTo(due("2026-11-22T18:30").resolve());
    }

    @Test
    void refusesThePastNamingBothTimes() {
        Instant now = Instant.parse("2026-11-22T17:31:20Z");

        assertThatThrownBy(() -> due("2026-11-22T18:30").resolveFrom(now))
                .isInstanceOfSatisfying(SocialException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.QUEUE_DUE_IN_PAST);
                    assertThat(refused.detail())
                            .isEqualTo("22 November 2026 18:30 (Europe/Paris) is in the past;"
                                    + " it is now 22 November 2026 18:31 (Europe/Paris)");
                });
    }

    @Test
    void takesThePresentMinute() {
        Instant now = Instant.parse("2026-11-22T17:30:59Z");
        assertThat(due("2026-11-22T18:30").resolveFrom(now)).isEqualTo(Instant.parse("2026-11-22T17:30:00Z"));
    }

    private static DueTime due(String local) {
        return DueTime.of(LocalDateTime.parse(local), PARIS);
    }

    private static DueTime due(String local, DueTime.Overlap overlap) {
        return new DueTime(LocalDateTime.parse(local), PARIS, Optional.of(overlap));
    }
}
