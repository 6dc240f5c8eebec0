package dev.socialpublisher.devhost.api.refused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Bodies;
import dev.socialpublisher.devhost.api.Drafts;
import dev.socialpublisher.devhost.api.WithApiHost;
import dev.socialpublisher.error.ErrorCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies that are no JSON, or JSON of another shape than the call takes. */
@ExtendWith(WithApiHost.class)
class RefusedBodiesTest {
    private static final String KNOWN = "article, channel, due, submit, timeToLive, variant, waivers";

    private final ApiHost host;
    private final Drafts drafts;

    RefusedBodiesTest(ApiHost host) {
        this.host = host;
        drafts = new Drafts(host);
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsNoJson() {
        return new Refusals(host)
                .tests(
                        body("a broken end", "{\"channel\": ")
                                .saying(
                                        "The body is no JSON any more at line 1, column 13; this call takes one JSON object.",
                                        "Le corps n’est plus du JSON à la ligne 1, colonne 13 ; cet appel prend un objet"
                                                + " JSON."),
                        body("a broken second line", "{\"submit\": true,\n \"channel\" x}")
                                .saying(
                                        "The body is no JSON any more at line 2, column 12; this call takes one JSON object.",
                                        "Le corps n’est plus du JSON à la ligne 2, colonne 12 ; cet appel prend un objet"
                                                + " JSON."),
                        body("null", "null")
                                .saying(
                                        "The body is null; this call takes one JSON object.",
                                        "Le corps vaut null ; cet appel prend un objet JSON."),
                        body("a list", "[1, 2]")
                                .saying(
                                        "The body is [1,2] at line 1, column 1; it takes an object.",
                                        "Le corps vaut [1,2] à la ligne 1, colonne 1 ; il y faut un objet."),
                        body("two objects", "{} {}")
                                .saying(
                                        "After the first JSON value comes more at line 1, column 4; this call takes one JSON"
                                                + " object.",
                                        "Après la première valeur JSON il en vient d’autres à la ligne 1, colonne 4 ; cet"
                                                + " appel prend un objet JSON."),
                        body("a field twice", "{\"submit\": true, \"submit\": false}")
                                .saying(
                                        "A field stands twice in one object at line 1, column 26; once is enough.",
                                        "Un champ figure deux fois dans le même objet à la ligne 1, colonne 26 ; une fois"
                                                + " suffit."),
                        body("a tower", "{\"x\": " + "[".repeat(30) + "]".repeat(30) + "}")
                                .saying(
                                        "The body nests too deep, or holds a number that is too long; at"
                                                + " most 20 levels and 1,000 digits.",
                                        "Le corps est trop imbriqué, ou contient un nombre trop long ;"
                                                + " au plus 20 niveaux et 1 000 chiffres."),
                        body("more than a megabyte", "{\"x\": \"" + "x".repeat(1_000_000) + "\"}")
                                .with(413, ErrorCode.WEB_BODY_TOO_LARGE)
                                .saying(
                                        "The body has more than 1,000,000 bytes, which is the most.",
                                        "Le corps dépasse 1 000 000 octets, le maximum."),
                        announced("another type", "text/plain;charset=UTF-8"),
                        announced("a form", "application/x-www-form-urlencoded"));
    }

    @TestFactory
    Stream<DynamicTest> refusesAnotherShape() {
        return new Refusals(host)
                .tests(
                        Refusal.of("a field that nobody knows", () -> created(body -> body.put("chanel", "x")))
                                .at("chanel")
                                .saying(
                                        "chanel is not known here at line 1, column <n>; known are " + KNOWN + ".",
                                        "chanel est inconnu ici à la ligne 1, colonne <n> ; sont connus " + KNOWN
                                                + "."),
                        wrong(
                                "a number for a text",
                                body -> body.put("channel", 42),
                                "channel",
                                "42",
                                "a text",
                                "un texte"),
                        wrong(
                                "a text for a flag",
                                body -> body.put("submit", "true"),
                                "submit",
                                "\"true\"",
                                "true or false",
                                "true ou false"),
                        wrong(
                                "an object for a list",
                                body -> variant(body).putObject("hashtags"),
                                "variant.hashtags",
                                "{}",
                                "a list",
                                "une liste"),
                        wrong(
                                "a text for an object",
                                body -> body.put("variant", "bonjour"),
                                "variant",
                                "\"bonjour\"",
                                "an object",
                                "un objet"),
                        wrong(
                                "a fraction for a position",
                                body -> variant(body)
                                        .withArray("provenance")
                                        .add(passage(0).put("block", 1.5)),
                                "variant.provenance.0.block",
                                "1.5",
                                "a whole number",
                                "un nombre entier"),
                        missing("submit"),
                        missing("channel"),
                        missing("article"),
                        missing("variant"),
                        Refusal.of(
                                        "a span that ends before it starts",
                                        () -> created(body -> variant(body)
                                                .withArray("provenance")
                                                .add(passage(5))))
                                .at("variant.provenance.span")
                                .saying(
                                        "variant.provenance.span runs from 5 to 2; it takes a start of at least 0 and an end not"
                                                + " before it.",
                                        "variant.provenance.span va de 5 à 2 ; il faut un début d’au moins 0 et une fin qui ne le"
                                                + " précède pas."),
                        Refusal.of(
                                        "an empty entry",
                                        () -> created(body -> variant(body)
                                                .withArray("hashtags")
                                                .addNull()))
                                .at("variant.hashtags")
                                .saying(
                                        "Entry 1 of variant.hashtags is null.",
                                        "L’entrée 1 de variant.hashtags est nulle."),
                        Refusal.of(
                                        "a time to live that nobody knows",
                                        () -> created(body -> body.put("timeToLive", "WEEK")))
                                .at("timeToLive")
                                .saying(
                                        "timeToLive is WEEK; it takes one of BREAKING, STANDARD, EVERGREEN.",
                                        "timeToLive vaut WEEK ; il y faut l’une des valeurs BREAKING, STANDARD, EVERGREEN."),
                        Refusal.of(
                                        "a label that nobody knows",
                                        () -> created(body -> variant(body)
                                                .withArray("labels")
                                                .add("PAID")))
                                .at("variant.labels")
                                .saying(
                                        "variant.labels is PAID; it takes one of SPONSORED, CORRECTION, UPDATE, PARTNERSHIP,"
                                                + " ASSISTED.",
                                        "variant.labels vaut PAID ; il y faut l’une des valeurs SPONSORED, CORRECTION, UPDATE,"
                                                + " PARTNERSHIP, ASSISTED."),
                        Refusal.of(
                                        "a network that cannot be",
                                        () -> created(body -> variant(body).put("network", "X!")))
                                .at("variant.network")
                                .saying(
                                        "variant.network is \"X!\"; it takes a value such as x.",
                                        "variant.network vaut « X! » ; il y faut une valeur telle que x."),
                        Refusal.of(
                                        "a language that cannot be",
                                        () -> created(body -> variant(body).put("lang", "!!")))
                                .at("variant.lang")
                                .saying(
                                        "variant.lang is \"!!\"; it takes a value such as fr.",
                                        "variant.lang vaut « !! » ; il y faut une valeur telle que fr."),
                        Refusal.of(
                                        "a link that is none",
                                        () -> created(body -> variant(body).put("link", "javascript:alert(1)")))
                                .at("variant.link")
                                .saying(
                                        "variant.link is javascript:alert(1), which is no web address; it takes one such as"
                                                + " https://example.org/page.",
                                        "variant.link vaut javascript:alert(1), qui n’est pas une adresse web ; il en faut une"
                                                + " telle que https://example.org/page."),
                        Refusal.of(
                                        "a hashtag with a space",
                                        () -> created(body -> variant(body)
                                                .withArray("hashtags")
                                                .add("bord de mer")))
                                .at("variant.hashtags")
                                .saying(
                                        "#bord de mer is no hashtag: it takes letters, digits and _ only, at least 1 letter.",
                                        "#bord de mer n’est pas un hashtag : il ne faut que des lettres, des chiffres et _, dont"
                                                + " au moins 1 lettre."));
    }

    private interface Spoiled {
        void spoil(ObjectNode body);
    }

    private Refusal body(String name, String text) {
        return Refusal.of(name, () -> created(body -> {}).sending(text));
    }

    private Refusal announced(String name, String type) {
        return Refusal.of(name, () -> created(body -> {}).with("Content-Type", type))
                .with(415, ErrorCode.WEB_CONTENT_TYPE)
                .at("Content-Type")
                .saying(
                        "The body is announced as \"" + type + "\"; this call takes application/json.",
                        "Le corps est annoncé comme « " + type + " » ; cet appel prend application/json.");
    }

    private Refusal wrong(String name, Spoiled spoiled, String field, String value, String english, String french) {
        return Refusal.of(name, () -> created(spoiled))
                .at(field)
                .saying(
                        field + " is " + value + " at line 1, column <n>; it takes " + english + ".",
                        field + " vaut " + value + " à la ligne 1, colonne <n> ; il y faut " + french + ".");
    }

    private Refusal missing(String field) {
        return Refusal.of("no " + field, () -> created(body -> body.remove(field)))
                .at(field)
                .saying(field + " is missing.", field + " manque.");
    }

    private Ask created(Spoiled spoiled) {
        ObjectNode body = drafts.newPost(Bodies.variant("x", "La laisse de mer nourrit les oiseaux."), false);
        spoiled.spoil(body);
        return drafts.create(body);
    }

    private static ObjectNode variant(ObjectNode body) {
        return (ObjectNode) body.path("variant");
    }

    private static ObjectNode passage(int start) {
        ObjectNode span = Bodies.object().put("start", start).put("end", 2);
        ObjectNode passage = Bodies.object().put("part", "LEAD").put("block", 0).put("passageText", "x");
        passage.put("verbatim", true).set("span", span);
        passage.set("passageSpan", Bodies.object().put("start", 0).put("end", 1));
        return passage;
    }
}
