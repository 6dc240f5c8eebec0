package dev.socialpublisher.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {
    @ParameterizedTest
    @ValueSource(strings = {"👍", "👍🏽", "👨‍👩‍👧‍👦", "🇫🇷", "☀\uFE0F", "1\uFE0F\u20E3", "⚓", "⭐", "🫠", "✅"})
    void isOne(String cluster) {
        assertThat(Emoji.isEmoji(cluster)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "1", "#", "★", "→", "©", "☀", "☀\uFE0E", "…", "漢", "’", "\uFFFC"})
    void isNone(String cluster) {
        assertThat(Emoji.isEmoji(cluster)).isFalse();
    }
}
