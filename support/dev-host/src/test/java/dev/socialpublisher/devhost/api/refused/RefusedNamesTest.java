package dev.socialpublisher.devhost.api.refused;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Bodies;
import dev.socialpublisher.devhost.api.Drafts;
import dev.socialpublisher.devhost.api.Told;
import dev.socialpublisher.devhost.api.WithApiHost;
import dev.socialpublisher.error.ErrorCode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names that nobody knows, parameters out of bounds, addresses and methods that are not there. */
@ExtendWith(WithApiHost.class)
class RefusedNamesTest {
    private static final String GONE = "00000000-0000-4000-8000-000000000000";

    private final ApiHost host;
    private final Drafts drafts;

    RefusedNamesTest(ApiHost host) {
        this.host = host;
        drafts = new Drafts(host);
    }

    @TestFactory
    Stream<DynamicTest> refusesUnknownNames() {
        return new Refusals(host)
                .tests(
                        unknownNetwork(() -> read("/networks/friendica"), "friendica"),
                        unknownNetwork(() -> read("/posts").asking("network", "X!"), "X!"),
                        unknownChannel(() -> drafts.create(
                                drafts.newPost(drafts.variant(), true).put("channel", "x-nowhere"))),
                        unknownChannel(() -> read("/posts").asking("channel", "x-nowhere")),
                        unknownChannel(() -> Ask.put(
                                        "/holds/x-nowhere", Bodies.object().put("why", "Grève"))
                                .as(ApiHost.PUBLISHER)),
                        Refusal.of("charter", () -> read("/charters/de"))
                                .with(404, ErrorCode.TONE_CHARTER_UNKNOWN)
                                .at("charter")
                                .saying("There is no charter de.", "Il n’y a pas de charte de."),
                        unknownArticle(GONE, "rivages"),
                        unknownArticle("not-an-id", "rivages"),
                        unknownArticle(GONE, "elsewhere"),
                        Refusal.of(
                                        "article of a new post",
                                        () -> drafts.create(Bodies.with(
                                                drafts.newPost(drafts.variant(), true),
                                                "article",
                                                Bodies.article(GONE))))
                                .with(404, ErrorCode.ARTICLE_NOT_FOUND)
                                .at("article")
                                .saying(
                                        "article " + GONE + " in rivages has nothing in fr, or is gone",
                                        "l’article " + GONE + " dans rivages n’a rien en fr, ou n’existe plus"),
                        Refusal.of("post", () -> read("/posts/" + GONE))
                                .with(404, ErrorCode.QUEUE_POST_NOT_FOUND)
                                .at("id")
                                .saying("There is no post " + GONE + ".", "Il n’y a pas de post " + GONE + "."),
                        Refusal.of(
                                        "post to approve",
                                        () -> Ask.post("/posts/nonsense/approve", Bodies.comment(""))
                                                .with("If-Match", "\"1\"")
                                                .as(ApiHost.PUBLISHER))
                                .with(404, ErrorCode.QUEUE_POST_NOT_FOUND)
                                .at("id")
                                .saying("There is no post nonsense.", "Il n’y a pas de post nonsense."),
                        Refusal.of("picture", () -> read("/media").asking("ref", "jcr:" + GONE))
                                .with(404, ErrorCode.MEDIA_NOT_FOUND)
                                .at("ref")
                                .saying(
                                        "There is no picture jcr:" + GONE + ".",
                                        "Il n’y a pas d’image jcr:" + GONE + "."));
    }

    @TestFactory
    Stream<DynamicTest> refusesParametersOutOfBounds() {
        return new Refusals(host)
                .tests(
                        limit("0"),
                        limit("201"),
                        limit("many"),
                        limit("99999999999"),
                        key("nonsense"),
                        key("d2026-01-01T00:00:00Z|nonsense"),
                        key("x2026-01-01T00:00:00Z|" + GONE),
                        key("d+1000000000-12-31T23:59:59Z|" + GONE),
                        Refusal.of("a long key", () -> read("/posts").asking("after", "x".repeat(201)))
                                .at("after")
                                .saying(
                                        "after has 201 characters; at most 200.",
                                        "after compte 201 caractères ; au plus 200."),
                        Refusal.of("state", () -> read("/posts").asking("state", "DRAFT,SENT"))
                                .at("state")
                                .saying(
                                        "state is SENT; it takes one of DRAFT, IN_REVIEW, <states>, RETRACTED.",
                                        "state vaut SENT ; il y faut l’une des valeurs DRAFT, IN_REVIEW, <états>, RETRACTED."),
                        time("yesterday"),
                        time("2026-12-31T18:30:00"),
                        time("+999999999-12-31T18:30:00Z"),
                        Refusal.of("half of an article", () -> read("/posts").asking("uuid", GONE))
                                .at("workspace")
                                .saying("The parameter workspace is missing.", "Le paramètre workspace manque."),
                        Refusal.of("no language", () -> read("/articles/rivages/" + drafts.article()))
                                .at("lang")
                                .saying("The parameter lang is missing.", "Le paramètre lang manque."),
                        Refusal.of("a null character", () -> read("/posts").asking("createdBy", "cam\u0000ille"))
                                .with(400, ErrorCode.VARIANT_TEXT_MALFORMED)
                                .at("createdBy", 3, 4)
                                .saying(
                                        "character 4 of createdBy, U+0000, is a control character; delete it and type it again",
                                        "le caractère 4 de createdBy, U+0000, est un caractère de commande ; effacez-le et"
                                                + " retapez-le"));
    }

    @TestFactory
    Stream<DynamicTest> refusesOtherAddressesAndMethods() {
        return new Refusals(host)
                .tests(
                        Refusal.of("address", () -> read("/article"))
                                .undescribed()
                                .with(404, ErrorCode.WEB_NOT_FOUND)
                                .saying(
                                        "There is no /article in this API; openapi.json lists what there is.",
                                        "Il n’y a pas de /article dans cette API ; openapi.json énumère ce qui existe."),
                        Refusal.of("method", () -> Ask.delete("/posts").as(ApiHost.EDITOR))
                                .undescribed()
                                .with(405, ErrorCode.WEB_METHOD_NOT_ALLOWED)
                                .saying(
                                        "/posts does not take DELETE; it takes GET, POST.",
                                        "/posts ne prend pas DELETE ; il prend GET, POST."));
    }

    @Test
    void namesTheMethodsThatAnAddressTakes() {
        Told posts = host.send(Ask.delete("/posts").as(ApiHost.EDITOR));
        Told hold = host.send(new Ask("PATCH", "/holds/all", Map.of(), Map.of(), Optional.empty()).as(ApiHost.EDITOR));

        assertThat(posts.header("allow")).isEqualTo("GET, HEAD, POST");
        assertThat(hold.header("allow")).isEqualTo("DELETE, PUT");
    }

    @Test
    void answersTheHeadOfWhatItServes() {
        Told told = host.send(new Ask("HEAD", "/session", Map.of(), Map.of(), Optional.empty()).as(ApiHost.EDITOR));

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).isEmpty();
    }

    private static Refusal unknownNetwork(Supplier<Ask> ask, String name) {
        return Refusal.of("network " + name, ask)
                .with(404, ErrorCode.NETWORK_UNKNOWN)
                .at("network")
                .saying(
                        "There is no network " + name + "; known are bluesky, facebook, <others>, youtube.",
                        "Il n’y a pas de réseau " + name
                                + " ; les réseaux connus sont bluesky, facebook, <autres>, youtube.");
    }

    private static Refusal unknownChannel(Supplier<Ask> ask) {
        return Refusal.of("channel", ask)
                .with(404, ErrorCode.CHANNEL_NOT_FOUND)
                .at("channel")
                .saying("There is no channel x-nowhere.", "Il n’y a pas de compte x-nowhere.");
    }

    private static Refusal unknownArticle(String uuid, String workspace) {
        return Refusal.of(
                        "article " + uuid + " in " + workspace,
                        () -> read("/articles/" + workspace + "/" + uuid).asking("lang", "fr"))
                .with(404, ErrorCode.ARTICLE_NOT_FOUND)
                .at("article")
                .saying(
                        "There is no article " + uuid + " in workspace " + workspace + " with a text in fr.",
                        "Il n’y a pas d’article " + uuid + " dans l’espace " + workspace + " avec un texte en fr.");
    }

    private static Refusal limit(String value) {
        return Refusal.of("limit " + value, () -> read("/posts").asking("limit", value))
                .at("limit")
                .saying(
                        "The parameter limit is \"" + value + "\"; it takes a whole number from 1 to 200.",
                        "Le paramètre limit vaut « " + value + " » ; il y faut un nombre entier de 1 à 200.");
    }

    private static Refusal key(String value) {
        return Refusal.of("key " + value, () -> read("/posts").asking("after", value))
                .at("after")
                .saying(
                        "\"" + value + "\" is not a key of a page; a page before this one gave it as \"next\"",
                        "« " + value + " » n’est pas la clé d’une page ; la page précédente la donne sous « next »");
    }

    private static Refusal time(String value) {
        return Refusal.of("dueFrom " + value, () -> read("/posts").asking("dueFrom", value))
                .at("dueFrom")
                .saying(
                        "dueFrom is \"" + value + "\"; it takes a value such as 2026-12-31T18:30:00Z.",
                        "dueFrom vaut « " + value + " » ; il y faut une valeur telle que 2026-12-31T18:30:00Z.");
    }

    private static Ask read(String path) {
        return Ask.get(path).as(ApiHost.EDITOR);
    }
}
