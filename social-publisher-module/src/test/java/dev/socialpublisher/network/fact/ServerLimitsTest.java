package dev.socialpublisher.network.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.network.fact.ServerLimits.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerLimitsTest {
    private static final Instant READ = Instant.parse("2026-11-22T10:00:00Z");
    private static final NetworkProfile PROFILE = Samples.mastodonProfile();

    @Test
    void goBeforeTheProfilesOwn() {
        NetworkProfile here = told(
                        Map.of(
                                Named.CHARACTERS, 5000L,
                                Named.LINK_WEIGHT, 32L,
                                Named.PICTURES, 6L,
                                Named.ALT_TEXT, 2000L,
                                Named.PICTURE_BYTES, 8_000_000L,
                                Named.PICTURE_EDGE, 4096L),
                        "image/png",
                        "image/gif")
                .in(PROFILE);

        assertThat(here.text().limit()).isEqualTo(5000);
        assertThat(here.text().linkWeight()).isEqualTo(32);
        assertThat(here.text().maxAltText()).isEqualTo(2000);
        assertThat(here.maxImages()).isEqualTo(6);
        assertThat(here.image()).contains(new MediaLimit(List.of("image/png"), 8_000_000, 4096));
        assertThat(here.text().counting()).isEqualTo(PROFILE.text().counting());
    }

    @Test
    void letPicturesMoveWhereProfileAndServerDo() {
        assertThat(moving(8_000_000, 16_000_000, "image/gif")).isEqualTo(8_000_000);
        assertThat(moving(0, 16_000_000, "image/gif")).as("no size told").isEqualTo(16_000_000);
        assertThat(moving(8_000_000, 16_000_000)).as("no formats told").isEqualTo(8_000_000);
        assertThat(moving(8_000_000, 16_000_000, "image/png")).isZero();
        assertThat(moving(8_000_000, 0, "image/gif")).isZero();
    }

    private static long moving(long bytesTold, long bytesOfProfile, String... formats) {
        MediaLimit own = new MediaLimit(List.of("image/png"), 16_000_000, 5760, Optional.empty(), bytesOfProfile);
        return told(Map.of(Named.PICTURE_BYTES, bytesTold), formats)
                .in(Samples.mastodonProfile(own))
                .image()
                .orElseThrow()
                .maxMovingBytes();
    }

    @Test
    void leaveTheProfileWhereTheyTellNothing() {
        assertThat(told(Map.of()).in(PROFILE)).isEqualTo(PROFILE);
        assertThat(told(Map.of(), "image/heic").in(PROFILE).image())
                .as("formats of which we make none")
                .isEqualTo(PROFILE.image());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 500",
        "0, 500",
        "99, 500",
        "100, 100",
        "100000, 100000",
        "100001, 100000",
        "9223372036854775807, 100000"
    })
    void areBelievedWithinReason(long characters, int limit) {
        assertThat(told(Map.of(Named.CHARACTERS, characters)).in(PROFILE).text().limit())
                .isEqualTo(limit);
    }

    @Test
    void standAmongTheFactsWithServerAndDay() {
        SourcedFact documented = new SourcedFact("text.limit", "500", "docs", LocalDate.of(2026, 1, 1), "S");
        SourcedFact other = new SourcedFact("thread.parts", "25", "ours", LocalDate.of(2026, 1, 1), "?");
        NetworkProfile profile = Samples.withFacts(PROFILE, List.of(documented, other));

        assertThat(told(Map.of(Named.CHARACTERS, 5000L)).in(profile).facts())
                .containsExactly(
                        new SourcedFact("text.limit", "5000", "social.example", LocalDate.of(2026, 11, 22), "S"),
                        other);
    }

    private static ServerLimits told(Map<Named, Long> numbers, String... formats) {
        return ServerLimits.told(READ, "social.example", numbers, List.of(formats));
    }
}
