package dev.socialpublisher.sandbox.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimelineTest extends SandboxTest {

    @Test
    void helpsWhenThereIsNothing() {
        assertThat(running.caller().get("/?lang=en").body()).contains("Nothing has been published yet");
        assertThat(running.caller()
                        .with("Accept-Language", "fr-CH, en;q=0.5")
                        .get("/")
                        .body())
                .contains("<html lang=\"fr\">", "Rien n’a encore été publié");
    }

    @Test
    void showsTextExactlyAndEscaped() {
        running.tweet(
                "<script>alert(1)</script>\n  « A »\u202f: \"b\" & 'c' https://magazine.example.org/a?b=1&c=2 #Ville");
        String page = running.caller().get("/x").body();
        assertThat(page)
                .doesNotContain("<script")
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;\n  « A »\u202f: &quot;b&quot; &amp; &#39;c&#39; <a href=\""
                                + "https://magazine.example.org/a?b=1&amp;c=2\" rel=\"nofollow noreferrer\">"
                                + "https://magazine.example.org/a?b=1&amp;c=2</a> <span class=\"mark\">#Ville</span></p>");
    }

    @Test
    void linksOnlyToTheWeb() {
        String facets = "[{\"index\":{\"byteStart\":0,\"byteEnd\":5},\"features\":[{\"$type\":"
                + "\"app.bsky.richtext.facet#link\",\"uri\":\"javascript:alert(1)\"}]}]";
        var record = Running.record("click");
        record.set("facets", Json.parse(facets).orElseThrow());
        running.bluesky().post(Running.xrpc("com.atproto.repo.createRecord"), Running.input("3k2yihcrp6f2c", record));
        assertThat(running.caller().get("/bluesky").body())
                .contains("<span class=\"mark\">click</span>")
                .doesNotContain("javascript:");
    }

    @Test
    void showsPicturesWithTheirAltText() {
        String id =
                Running.upload(running.x(), "tweet_image", Pictures.png(40, 30)).at("/data/id");
        running.x()
                .post(
                        "/x/2/media/metadata",
                        "{\"id\":\"" + id + "\",\"metadata\":{\"alt_text\":{\"text\":\"Une \\\"colline\\\"\"}}}");
        running.x().post("/x/2/tweets", "{\"media\":{\"media_ids\":[\"" + id + "\"]}}");
        String page = running.caller().get("/?lang=fr").body();
        assertThat(page)
                .contains("alt=\"Une &quot;colline&quot;\" width=\"40\" height=\"30\"")
                .contains(
                        "<b>Texte alternatif\u00a0:</b> <span class=\"alt\" dir=\"auto\">Une &quot;colline&quot;</span>");
        String source = page.replaceAll("(?s).*<img src=\"(/blobs/[0-9a-f]{64})\".*", "$1");
        Reply picture = running.caller().get(source);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void givesEachPostAPageAtItsAddress() {
        String id = running.tweet("my own page").at("/data/id");
        Reply page = running.caller().get("/x/magazine_demo/status/" + id);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("https://x.com/magazine_demo/status/" + id, "22 November 2026, 10:00:00 UTC");
        running.bluesky()
                .post(
                        Running.xrpc("com.atproto.repo.createRecord"),
                        Running.input("3k2yihcrp6f2c", Running.record("mine too")));
        assertThat(running.caller()
                        .get("/bluesky/profile/" + Running.DID + "/post/3k2yihcrp6f2c")
                        .body())
                .contains("mine too");
        assertThat(running.caller().get("/x/magazine_demo/status/12").status()).isEqualTo(404);
    }

    @Test
    void filtersAndPages() {
        for (int i = 0; i < 31; i++) {
            running.tweet("post number " + i + ".");
        }
        assertThat(running.caller().get("/x?lang=en").body()).contains("31 posts", "post number 30.", "page=2");
        assertThat(running.caller().get("/x?lang=en&page=2").body())
                .contains("post number 0.")
                .doesNotContain("post number 1.");
        assertThat(running.caller().get("/bluesky?lang=en").body()).contains("Nothing has been published yet");
        assertThat(running.caller().get("/x?page=999999").status()).isEqualTo(200);
    }

    @Test
    void sendsAStrictPolicyAndNothingInline() {
        running.tweet("https://magazine.example.org/a");
        Reply page = running.caller().get("/");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self'; object-src 'none'");
        assertThat(page.body()).doesNotContain("style=", "<script", "<style", "onclick");
        assertThat(running.caller().get("/timeline.css").header("Content-Type")).startsWith("text/css");
    }

    @Test
    void saysEverythingInBothLanguages() {
        var english = new Messages(Locale.ENGLISH).bundle();
        var french = new Messages(Locale.FRENCH).bundle();
        assertThat(french.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void turnsAwayAForeignHostName() throws java.io.IOException {
        String request = "GET / HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n";
        try (var socket = new java.net.Socket("127.0.0.1", running.sandbox().port())) {
            socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421");
        }
    }
}
