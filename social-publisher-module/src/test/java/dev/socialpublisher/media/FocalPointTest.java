package dev.socialpublisher.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FocalPointTest {
    @Test
    void isKeptInThousandths() {
        assertThat(new FocalPoint(1.0 / 3, 0.62549)).isEqualTo(new FocalPoint(0.333, 0.625));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
    void refusesWhatIsOutsideThePicture(double x) {
        assertThatThrownBy(() -> new FocalPoint(x, 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a focal point is two numbers from 0 to 1, not " + x + ",0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,1", "0.5,0.5", "0.333,1.0", "0.33333333,0.6"})
    void readsWhatItWrites(String text) {
        FocalPoint read = FocalPoint.parse(text).orElseThrow();
        assertThat(FocalPoint.parse(read.toString())).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.5", "1.1,0", "-0.1,0", "50%,50%", "0.5;0.5", "0.5,0.5,0.5", "1e-1,0"})
    void readsNothingElse(String text) {
        assertThat(FocalPoint.parse(text)).isEmpty();
    }

    /** A part of 40 of 100 pixels never leaves the picture, and is around the point wherever it can be. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.1, 0", "0.2, 0", "0.3, 10", "0.5, 30", "0.8, 60", "0.95, 60", "1, 60"})
    void placesAPart(double share, int start) {
        assertThat(new FocalPoint(share, 0).left(100, 40)).isEqualTo(start);
        assertThat(new FocalPoint(0, share).top(100, 40)).isEqualTo(start);
    }
}
