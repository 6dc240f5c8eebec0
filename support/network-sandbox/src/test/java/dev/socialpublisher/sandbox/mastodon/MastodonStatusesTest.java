package dev.socialpublisher.sandbox.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.testing.Caller;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import org.junit.jupiter.api.Test;

/** Other words for a status. */
class MastodonStatusesTest extends SandboxTest {
    private static final String STATUSES = "/mastodon/api/v1/statuses";

    @Test
    void changesTheWordsInPlaceAndSaysSo() {
        String id = mastodon()
                .post(STATUSES, "{\"status\":\"Jusqu’en mars\",\"language\":\"fr\"}")
                .at("/id");
        assertThat(mastodon().get(STATUSES + "/" + id).json().path("edited_at").isNull())
                .isTrue();

        Reply edited = edit(id, "{\"status\":\"Jusqu’en mai #Phare\",\"language\":\"fr\"}");

        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.at("/id")).isEqualTo(id);
        assertThat(edited.at("/edited_at")).isNotEmpty();
        assertThat(running.caller().get("/mastodon?lang=fr").body())
                .contains("Jusqu’en mai", "<span class=\"mark\">#Phare</span>", "<span class=\"edited\">Modifié</span>")
                .doesNotContain("Jusqu’en mars");
        assertThat(running.sandbox().posts("mastodon")).hasSize(1);
    }

    @Test
    void takesAwayWhatIsNotNamed() {
        String id = mastodon()
                .post(STATUSES, "{\"status\":\"La digue\",\"spoiler_text\":\"Inondation\",\"sensitive\":true}")
                .at("/id");
        assertThat(running.caller().get("/mastodon").body()).contains("Inondation");

        edit(id, "{\"status\":\"La digue a cédé\"}");

        assertThat(running.caller().get("/mastodon").body()).doesNotContain("Inondation");
    }

    @Test
    void refusesWhatAServerWouldRefuse() {
        String id = mastodon().post(STATUSES, "{\"status\":\"Bonjour\"}").at("/id");

        assertThat(edit(id, "{\"status\":\" \"}").at("/error")).contains("Text can't be blank");
        assertThat(edit(id, "{\"status\":\"" + "a".repeat(501) + "\"}").at("/error"))
                .contains("Text character limit of 500 exceeded");
        assertThat(edit(id, "{\"status\":\"Bonsoir\",\"visibility\":\"public\"}")
                        .status())
                .as("who sees it is decided once")
                .isEqualTo(422);
        assertThat(edit(id, "{\"status\":\"Bonsoir\",\"media_ids\":[\"1\"]}").status())
                .isEqualTo(422);
        assertThat(edit("1", "{\"status\":\"Bonsoir\"}").status()).isEqualTo(404);
        mastodon().delete(STATUSES + "/" + id);
        assertThat(edit(id, "{\"status\":\"Bonsoir\"}").status()).isEqualTo(404);
        assertThat(running.sandbox().posts("mastodon").get(0).content().text()).isEqualTo("Bonjour");
    }

    private Reply edit(String id, String json) {
        return mastodon().put(STATUSES + "/" + id, json);
    }

    private Caller mastodon() {
        return running.caller().bearer("sandbox-mastodon-token");
    }
}
