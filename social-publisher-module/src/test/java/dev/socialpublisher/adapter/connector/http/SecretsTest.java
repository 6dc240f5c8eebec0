package dev.socialpublisher.adapter.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {
    private final Secrets secrets = new Secrets();

    @Test
    void hidesWhatItWasTold() {
        secrets.add("tok-1234567");
        secrets.add("tok-1234567-longer");

        assertThat(secrets.hide("a tok-1234567-longer b tok-1234567 c")).isEqualTo("a [hidden] b [hidden] c");
        assertThat(secrets).hasToString("2 secrets");
    }

    @Test
    void hidesWhatLooksLikeAToken() {
        assertThat(secrets.hide("{\"access_token\":\"abc\",\"refreshJwt\": \"def\",\"expires_in\":7200}"))
                .isEqualTo("{\"access_token\":\"[hidden]\",\"refreshJwt\": \"[hidden]\",\"expires_in\":7200}");
        assertThat(secrets.hide("authorization: Bearer abc.def-1 end")).isEqualTo("authorization: Bearer [hidden] end");
        assertThat(secrets.hide("eyJhbGciOi.eyJzdWIi.c2ln")).isEqualTo("[hidden]");
    }

    @Test
    void leavesShortWordsAlone() {
        secrets.add("x");

        assertThat(secrets.hide("next")).isEqualTo("next");
    }
}
