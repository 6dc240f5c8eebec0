package dev.socialpublisher.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandPostingTest {
    private static final URI LINK = URI.create("https://magazine.example.org/a?b=c&d");
    private final HandPosting network =
            new HandPosting(Optional.of("https://share.example/post?text={text}&url={link}"), List.of("share.example"));

    @Test
    void fillsThePageInLetterByLetter() {
        assertThat(network.page("« 5 & 6 » +1\n#été", Optional.of(LINK)))
                .contains(
                        URI.create(
                                "https://share.example/post?text=%C2%AB%205%20%26%206%20%C2%BB%20%2B1%0A%23%C3%A9t%C3%A9&url=https%3A%2F%2Fmagazine.example.org%2Fa%3Fb%3Dc%26d"));
        assertThat(HandPosting.UNKNOWN.page("a", Optional.empty())).isEmpty();
    }

    @Test
    void doesNotFillInWhatTheTextItselfSays() {
        assertThat(network.page("{link}", Optional.of(LINK)).orElseThrow().getRawQuery())
                .startsWith("text=%7Blink%7D&url=https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://share.example/1", "https://www.share.example/1", "https://SHARE.example/1"})
    void knowsAddressesOfPosts(String address) {
        assertThat(network.holds(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://share.example/1",
                "https://share.example.evil.org/1",
                "https://evilshare.example/1",
                "https:/1",
                "mailto:a@share.example"
            })
    void refusesOthers(String address) {
        assertThat(network.holds(URI.create(address))).isFalse();
    }

    @Test
    void takesAnyServerWhereTheNetworkHasMany() {
        assertThat(HandPosting.UNKNOWN.holds(URI.create("https://mastodon.example/@rivages/1")))
                .isTrue();
        assertThat(HandPosting.UNKNOWN.holds(URI.create("http://mastodon.example/@rivages/1")))
                .isFalse();
    }
}
