package dev.socialpublisher.devhost.api.refused;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Bodies;
import dev.socialpublisher.devhost.api.Drafts;
import dev.socialpublisher.devhost.api.Pictures;
import dev.socialpublisher.devhost.api.Told;
import dev.socialpublisher.devhost.api.WithApiHost;
import dev.socialpublisher.error.ErrorCode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures that no network may get, and links that cannot be made. */
@ExtendWith(WithApiHost.class)
class RefusedPicturesTest {
    private static final String HUGE = "panorama.png has 20,000 × 15,000 = 300,000,000 pixels, allowed are 200,000,000";
    private static final String ENORME =
            "panorama.png compte 20 000 × 15 000 = 300 000 000 pixels, le maximum est 200 000 000";
    private static final String HEAVY = "affiche.jpg has 53,477,376 bytes, allowed are 50,000,000";
    private static final String LOURDE = "affiche.jpg pèse 53 477 376 octets, le maximum est 50 000 000";
    private static final String TEXT = "plage.jpg is text/plain, not a picture that can be used;"
            + " allowed are image/jpeg, image/png, image/webp, image/gif";
    private static final String TEXTE = "plage.jpg est du type text/plain, qui n’est pas une image utilisable ;"
            + " sont permis image/jpeg, image/png, image/webp, image/gif";

    private final ApiHost host;
    private final Drafts drafts;
    private final Pictures pictures;
    private final OddArticles articles;

    RefusedPicturesTest(ApiHost host) {
        this.host = host;
        drafts = new Drafts(host);
        pictures = new Pictures(host);
        articles = new OddArticles(host);
    }

    @TestFactory
    Stream<DynamicTest> refusesPicturesWithAPost() {
        return new Refusals(host)
                .tests(
                        Refusal.of("300 megapixels", () -> submitted(pictures.huge()))
                                .with(413, ErrorCode.MEDIA_TOO_MANY_PIXELS)
                                .at("image")
                                .saying(HUGE, ENORME),
                        Refusal.of("51 MB", () -> submitted(pictures.heavy()))
                                .with(413, ErrorCode.MEDIA_TOO_MANY_BYTES)
                                .at("image")
                                .saying(HEAVY, LOURDE),
                        Refusal.of("a text called .jpg", () -> submitted(pictures.text()))
                                .with(415, ErrorCode.MEDIA_NOT_AN_IMAGE)
                                .at("image")
                                .saying(TEXT, TEXTE),
                        Refusal.of("a text called .jpg, as a correction", () -> corrected(pictures.text()))
                                .with(415, ErrorCode.MEDIA_NOT_AN_IMAGE)
                                .at("image")
                                .saying(TEXT, TEXTE),
                        Refusal.of("no picture at all", () -> submitted("jcr:nowhere"))
                                .with(404, ErrorCode.MEDIA_NOT_FOUND)
                                .at("image")
                                .saying(
                                        "picture jcr:nowhere is not, or no longer, in the media store",
                                        "l’image jcr:nowhere n’est pas, ou n’est plus, dans la médiathèque"),
                        Refusal.of("no picture on the card", () -> carded("jcr:nowhere"))
                                .with(404, ErrorCode.MEDIA_NOT_FOUND)
                                .at("card.thumbnail")
                                .saying(
                                        "picture jcr:nowhere is not, or no longer, in the media store",
                                        "l’image jcr:nowhere n’est pas, ou n’est plus, dans la médiathèque"),
                        Refusal.of("a blank reference", () -> submitted(""))
                                .at("variant.image.ref")
                                .saying(
                                        "variant.image.ref is \"\"; it takes a value such as jcr:3f2a….",
                                        "variant.image.ref vaut «  » ; il y faut une valeur telle que jcr:3f2a…."));
    }

    @TestFactory
    Stream<DynamicTest> refusesPicturesByThemselves() {
        return new Refusals(host)
                .tests(
                        Refusal.of("300 megapixels", () -> small(pictures.huge()))
                                .with(413, ErrorCode.MEDIA_TOO_MANY_PIXELS)
                                .at("ref")
                                .saying(HUGE, ENORME),
                        Refusal.of("51 MB", () -> small(pictures.heavy()))
                                .with(413, ErrorCode.MEDIA_TOO_MANY_BYTES)
                                .at("ref")
                                .saying(HEAVY, LOURDE),
                        Refusal.of("a text called .jpg", () -> small(pictures.text()))
                                .with(415, ErrorCode.MEDIA_NOT_AN_IMAGE)
                                .at("ref")
                                .saying(TEXT, TEXTE),
                        Refusal.of("a long reference", () -> small("jcr:" + "x".repeat(500)))
                                .at("ref")
                                .saying(
                                        "ref has 504 characters; at most 500.",
                                        "ref compte 504 caractères ; au plus 500."),
                        Refusal.of("too wide", () -> small(pictures.sound()).asking("width", "1201"))
                                .at("width")
                                .saying(
                                        "The parameter width is \"1201\"; it takes a whole number from 40 to 1200.",
                                        "Le paramètre width vaut « 1201 » ; il y faut un nombre entier de 40 à 1200."));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatTheArticleDoesNotGive() {
        return new Refusals(host)
                .tests(
                        Refusal.of("rights that end before the post", this::expired)
                                .with(400, ErrorCode.MEDIA_RIGHTS_EXPIRED)
                                .at("image")
                                .saying(
                                        "picture “La plage” may be used on networks until 31 January 2026; the post is due on"
                                                + " <day>",
                                        "l’image « La plage » peut servir sur les réseaux jusqu’au 31 janvier 2026 ; le post est"
                                                + " prévu le <jour>"),
                        Refusal.of("an address that cannot be made", () -> onArticle(articles.withoutSection(), text()))
                                .with(400, ErrorCode.ARTICLE_URL_UNRESOLVED)
                                .at("link")
                                .saying(
                                        "the article's address https://magazine.example.org/{lang}/{section}/{slug} cannot be"
                                                + " made: the article lacks section",
                                        "l’adresse de l’article, https://magazine.example.org/{lang}/{section}/{slug}, ne peut"
                                                + " pas être formée : il manque à l’article section"));
    }

    @Test
    void tellsBeforehandWhatSubmissionWouldRefuse() {
        ObjectNode body = Bodies.object().put("channel", Drafts.CHANNEL);
        body.set("article", Bodies.article(drafts.article()));
        body.set("variant", pictured(pictures.text()));

        Told told =
                host.call(Ask.post("/check", body).with("Accept-Language", "en").as(ApiHost.EDITOR));

        assertThat(told.at("/problems/0/detail")).isEqualTo(TEXT);
        assertThat(told.at("/problems/0/field")).isEqualTo("image");
    }

    private Ask submitted(String picture) {
        return onArticle(drafts.article(), pictured(picture));
    }

    private Ask corrected(String picture) {
        JsonNode body = Bodies.with(Bodies.comment(""), "variant", pictured(picture));
        return drafts.on(drafts.inReview(), "correct", body).as(ApiHost.PUBLISHER);
    }

    private Ask carded(String thumbnail) {
        JsonNode card = Bodies.object().put("title", "").put("description", "").put("thumbnail", thumbnail);
        return onArticle(drafts.article(), Bodies.with(text(), "card", card));
    }

    private Ask expired() {
        String picture = pictures.sound();
        return onArticle(articles.withPictureUntil(picture, LocalDate.of(2026, 1, 31)), pictured(picture));
    }

    private Ask onArticle(String uuid, JsonNode variant) {
        return drafts.create(Bodies.with(drafts.newPost(variant, true), "article", Bodies.article(uuid)));
    }

    private static ObjectNode text() {
        return Bodies.variant("x", "La laisse de mer nourrit les oiseaux de la côte.");
    }

    private static ObjectNode pictured(String ref) {
        return Bodies.with(text(), "image", Bodies.image(ref));
    }

    private static Ask small(String ref) {
        return Ask.get("/media").asking("ref", ref).as(ApiHost.EDITOR);
    }
}
