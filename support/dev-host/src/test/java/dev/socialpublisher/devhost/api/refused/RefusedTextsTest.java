package dev.socialpublisher.devhost.api.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Bodies;
import dev.socialpublisher.devhost.api.Drafts;
import dev.socialpublisher.devhost.api.WithApiHost;
import dev.socialpublisher.error.ErrorCode;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words that are too long, empty, or hold characters that no network and no database takes. */
@ExtendWith(WithApiHost.class)
class RefusedTextsTest {
    /** Stands for what JSON text can only escape, and a test's own UTF-8 could not carry. */
    private static final String ODD = "ODD";

    private final ApiHost host;
    private final Drafts drafts;

    RefusedTextsTest(ApiHost host) {
        this.host = host;
        drafts = new Drafts(host);
    }

    @TestFactory
    Stream<DynamicTest> refusesOddCharacters() {
        return new Refusals(host)
                .tests(
                        Refusal.of("half of a pair in the text", () -> odd(created("Mer ODD."), "\\ud83d"))
                                .with(400, ErrorCode.VARIANT_TEXT_MALFORMED)
                                .at("variant.text", 4, 5)
                                .saying(
                                        "character 5 of variant.text, U+D83D, is half of a pair; delete it and type it again",
                                        "le caractère 5 de variant.text, U+D83D, est la moitié d’une paire ; effacez-le et"
                                                + " retapez-le"),
                        Refusal.of("half of a pair in the comment", () -> odd(commented("ODD"), "\\udc00"))
                                .with(400, ErrorCode.VARIANT_TEXT_MALFORMED)
                                .at("comment", 0, 1)
                                .saying(
                                        "character 1 of comment, U+DC00, is half of a pair; delete it and type it again",
                                        "le caractère 1 de comment, U+DC00, est la moitié d’une paire ; effacez-le et"
                                                + " retapez-le"),
                        Refusal.of("a null character in the comment", () -> odd(commented("Vu.ODD"), "\\u0000"))
                                .with(400, ErrorCode.VARIANT_TEXT_MALFORMED)
                                .at("comment", 3, 4)
                                .saying(
                                        "character 4 of comment, U+0000, is a control character; delete it and type it again",
                                        "le caractère 4 de comment, U+0000, est un caractère de commande ; effacez-le et"
                                                + " retapez-le"),
                        Refusal.of("a bell in the reason of a hold", () -> odd(held("GrèveODD"), "\\u0007"))
                                .with(400, ErrorCode.VARIANT_TEXT_MALFORMED)
                                .at("why", 5, 6)
                                .saying(
                                        "character 6 of why, U+0007, is a control character; delete it and type it again",
                                        "le caractère 6 de why, U+0007, est un caractère de commande ; effacez-le et"
                                                + " retapez-le"),
                        Refusal.of(
                                        "half of a pair in a choice",
                                        () -> odd(drafts.create(body("Mer.").put("timeToLive", "ODD")), "\\ud83d"))
                                .at("timeToLive")
                                .saying(
                                        "timeToLive is \ufffd; it takes one of BREAKING, STANDARD, EVERGREEN.",
                                        "timeToLive vaut \ufffd ; il y faut l’une des valeurs BREAKING, STANDARD,"
                                                + " EVERGREEN."));
    }

    @TestFactory
    Stream<DynamicTest> refusesTooMuch() {
        return new Refusals(host)
                .tests(
                        tooLong("comment", () -> commented("x".repeat(2001)), "2,001", "2,000"),
                        tooLong("why", () -> held("x".repeat(501)), "501", "500"),
                        tooLong("variant.text", () -> created("x".repeat(70_001)), "70,001", "70,000"),
                        tooLong(
                                "variant.image.alt",
                                () -> drafts.create(drafts.newPost(pictured("x".repeat(10_001)), false)),
                                "10,001",
                                "10,000"),
                        Refusal.of("61 hashtags", () -> {
                                    ObjectNode body = body("Mer.");
                                    for (int i = 0; i <= 60; i++) {
                                        ((ObjectNode) body.path("variant"))
                                                .withArray("hashtags")
                                                .add("a" + i);
                                    }
                                    return drafts.create(body);
                                })
                                .at("variant.hashtags")
                                .saying(
                                        "variant.hashtags has 61 entries; at most 60.",
                                        "variant.hashtags compte 61 entrées ; au plus 60."));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatTheNetworkDoesNotTake() {
        return new Refusals(host)
                .tests(
                        Refusal.of("no words", () -> submitted(" "))
                                .with(400, ErrorCode.VARIANT_TEXT_EMPTY)
                                .at("text")
                                .saying(
                                        "the post has 0 characters, it takes at least 1",
                                        "le post compte 0 caractère, il en faut au moins 1"),
                        Refusal.of("too many words", () -> submitted("La mer. ".repeat(40)))
                                .with(400, ErrorCode.VARIANT_TEXT_TOO_LONG)
                                .at("text")
                                .saying(
                                        "the text counts <n> on X (Twitter), which allows 280",
                                        "le texte compte <n> sur X (Twitter), qui en permet 280"),
                        Refusal.of(
                                        "words for another network",
                                        () -> drafts.create(drafts.newPost(Bodies.variant("bluesky", "La mer."), true)))
                                .with(400, ErrorCode.VARIANT_PART_NOT_SUPPORTED)
                                .at("variant.network")
                                .saying(
                                        "the text was written for bluesky, but channel x-rivages-fr is on x",
                                        "le texte a été écrit pour bluesky, mais le compte x-rivages-fr est sur x"));
    }

    private static Refusal tooLong(String field, Supplier<Ask> ask, String count, String most) {
        return Refusal.of("a long " + field, ask)
                .at(field)
                .saying(
                        field + " has " + count + " characters; at most " + most + ".",
                        field + " compte " + count.replace(',', ' ') + " caractères ; au plus " + most.replace(',', ' ')
                                + ".");
    }

    private Ask created(String text) {
        return drafts.create(body(text));
    }

    private ObjectNode body(String text) {
        return drafts.newPost(Bodies.variant("x", text), false);
    }

    private Ask submitted(String text) {
        return drafts.create(drafts.newPost(Bodies.variant("x", text), true));
    }

    private Ask commented(String comment) {
        return drafts.on(drafts.inReview(), "request-changes", Bodies.comment(comment))
                .as(ApiHost.PUBLISHER);
    }

    private static Ask held(String why) {
        return Ask.put("/holds/all", Bodies.object().put("why", why)).as(ApiHost.PUBLISHER);
    }

    private static JsonNode pictured(String alt) {
        return Bodies.with(
                Bodies.variant("x", "Mer."), "image", Bodies.image("jcr:1").put("alt", alt));
    }

    private static Ask odd(Ask ask, String escape) {
        return ask.sending(ask.body().orElseThrow().replace(ODD, escape));
    }
}
