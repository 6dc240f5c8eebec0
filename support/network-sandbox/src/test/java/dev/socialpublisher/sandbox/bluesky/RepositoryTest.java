package dev.socialpublisher.sandbox.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.testing.Caller;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RepositoryTest extends SandboxTest {

    private static final String CREATE = Running.xrpc("com.atproto.repo.createRecord");
    private static final String PUT = Running.xrpc("com.atproto.repo.putRecord");
    private static final String RKEY = "3k2yihcrp6f2c";
    private static final String CID = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku";

    private Caller user;

    @BeforeEach
    void logIn() {
        user = running.bluesky();
    }

    private Reply create(ObjectNode record) {
        return user.post(CREATE, Running.input(RKEY, record));
    }

    private static ObjectNode with(String field, String json) {
        ObjectNode record = Running.record("Bonjour à tous");
        record.set(field, Json.parse(json).orElseThrow(() -> new AssertionError(json)));
        return record;
    }

    private static String facet(int start, int end) {
        return "[{\"index\":{\"byteStart\":" + start + ",\"byteEnd\":" + end + "},\"features\":[{\"$type\":"
                + "\"app.bsky.richtext.facet#tag\",\"tag\":\"a\"}]}]";
    }

    private static String image(String blob, String more) {
        return "{\"$type\":\"app.bsky.embed.images\",\"images\":[{\"image\":" + blob + more + "}]}";
    }

    private static String blob(String cid, String mime, long size) {
        return "{\"$type\":\"blob\",\"ref\":{\"$link\":\"" + cid + "\"},\"mimeType\":\"" + mime + "\",\"size\":" + size
                + "}";
    }

    static Stream<Arguments> refused() {
        String uri = "at://did:plc:sandboxmagazine234567abc/app.bsky.feed.post/" + RKEY;
        return Stream.of(
                arguments(Running.record("a".repeat(301)), "Record/text must not be longer than 300 graphemes"),
                arguments(
                        Running.record("👨‍👩‍👧‍👦".repeat(121)),
                        "Record/text must not be longer than 3000 characters"),
                arguments(Running.record(" "), "Record/text must not be empty unless there is an embed"),
                arguments(with("text", "5"), "Record/text must be a string"),
                arguments(
                        Json.object().put("$type", "app.bsky.feed.post").put("text", "a"),
                        "Record must have the property \"createdAt\""),
                arguments(
                        with("createdAt", "\"2026-11-22\""),
                        "Record/createdAt must be an valid atproto datetime (both RFC-3339 and ISO-8601)"),
                arguments(
                        with("createdAt", "\"2026-11-22T10:00:00\""),
                        "Record/createdAt must be an valid atproto datetime (both RFC-3339 and ISO-8601)"),
                arguments(
                        with("createdAt", "\"2026-02-30T10:00:00Z\""),
                        "Record/createdAt must be an valid atproto datetime (both RFC-3339 and ISO-8601)"),
                arguments(
                        with("createdAt", "\"2026-11-22T10:00:00-00:00\""),
                        "Record/createdAt must be an valid atproto datetime (both RFC-3339 and ISO-8601)"),
                arguments(
                        with("$type", "\"app.bsky.feed.like\""),
                        "Invalid $type: expected app.bsky.feed.post, got app.bsky.feed.like"),
                arguments(
                        with("langs", "[\"fr\",\"en\",\"de\",\"it\"]"),
                        "Record/langs must not have more than 3 elements"),
                arguments(with("langs", "[\"f\"]"), "Record/langs/0 must be a well-formed BCP 47 language tag"),
                arguments(
                        with("tags", "[\"" + "a".repeat(65) + "\"]"),
                        "Record/tags/0 must not be longer than 64 graphemes"),
                arguments(with("tags", "[1,2,3,4,5,6,7,8,9]"), "Record/tags must not have more than 8 elements"),
                arguments(with("facets", facet(0, 16)), "Record/facets/0/index/byteEnd is 16, the text has 15 bytes"),
                arguments(
                        with("facets", facet(3, 3)),
                        "Record/facets/0/index is empty or reversed: byteStart must be less than byteEnd"),
                arguments(
                        with("facets", facet(9, 12)),
                        "Record/facets/0/index/byteStart is 9, which is inside a character"),
                arguments(with("facets", facet(-1, 12)), "Record/facets/0/index/byteStart can not be less than 0"),
                arguments(
                        with(
                                "facets",
                                facet(0, 4).replace("}]}]", "}]}," + facet(3, 5).substring(1))),
                        "Record/facets overlap at character 3"),
                arguments(
                        with(
                                "facets",
                                "[{\"index\":{\"byteStart\":0,\"byteEnd\":2},\"features\":[{\"$type\":\"x#y\"}]}]"),
                        "Record/facets/0/features/0 $type must be one of (app.bsky.richtext.facet#link|"
                                + "app.bsky.richtext.facet#mention|app.bsky.richtext.facet#tag)"),
                arguments(
                        with("embed", image(blob(CID, "image/jpeg", 1), "")),
                        "Record/embed/images/0 must have the property \"alt\""),
                arguments(
                        with(
                                "embed",
                                image(
                                        blob(CID, "image/jpeg", 1),
                                        ",\"alt\":\"\",\"aspectRatio\":{\"width\":0,\"height\":1}")),
                        "Record/embed/images/0/aspectRatio/width can not be less than 1"),
                arguments(
                        with("embed", image("\"" + CID + "\"", ",\"alt\":\"\"")),
                        "Record/embed/images/0/image must be an object"),
                arguments(
                        with("embed", image(blob(CID, "image/jpeg", 1), ",\"alt\":\"\"")),
                        "Could not find blob: " + CID),
                arguments(
                        with(
                                "embed",
                                "{\"$type\":\"app.bsky.embed.external\",\"external\":{\"uri\":\"example\",\"title\":\"\",\"description\":\"\"}}"),
                        "Record/embed/external/uri must be a uri"),
                arguments(
                        with(
                                "embed",
                                "{\"$type\":\"app.bsky.embed.external\",\"external\":{\"uri\":\"https://a.example\",\"title\":\"\"}}"),
                        "Record/embed/external must have the property \"description\""),
                arguments(
                        with("embed", "{\"images\":[]}"),
                        "Record/embed must be an object which includes the \"$type\" property"),
                arguments(
                        with(
                                "reply",
                                "{\"root\":{\"uri\":\"" + uri + "\",\"cid\":\"x\"},\"parent\":{\"uri\":\"" + uri
                                        + "\",\"cid\":\"" + CID + "\"}}"),
                        "Record/reply/root/cid must be a cid string"),
                arguments(with("number", "1.5"), "Record has the number 1.5, allowed are integers of 64 bits"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatTheLexiconRefuses(JsonNode record, String message) {
        Reply reply = user.post(CREATE, Running.input(RKEY, (ObjectNode) record));
        assertThat(reply.at("/message")).isEqualTo(message);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(running.sandbox().posts("bluesky")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "repo, nobody.test, 400, InvalidRequest, Could not find repo: nobody.test",
        "rkey, abc, 400, InvalidRequest, Invalid record key for app.bsky.feed.post: 'abc' is not a TID",
        "rkey, zk2yihcrp6f2c, 400, InvalidRequest, Invalid record key for app.bsky.feed.post: 'zk2yihcrp6f2c' is not a TID",
        "collection, app.bsky.feed.like, 400, InvalidRequest, 'Sandbox keeps app.bsky.feed.post only, not app.bsky.feed.like'"
    })
    void refusesABadInput(String field, String value, int status, String error, String message) {
        Reply reply = user.post(CREATE, Running.input(RKEY, Running.record("a")).put(field, value));
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.at("/error")).isEqualTo(error);
        assertThat(reply.at("/message")).isEqualTo(message);
    }

    @Test
    void refusesAnUnpairedSurrogate() {
        String input = Running.input(RKEY, Running.record("HALF")).toString().replace("HALF", "\\ud83d");
        assertThat(user.post(CREATE, input).at("/message")).isEqualTo("Record/text must not have unpaired surrogates");
    }

    @Test
    void takesTheLargestTexts() {
        assertThat(create(Running.record("a".repeat(300))).status()).isEqualTo(200);
        ObjectNode families = Running.record("👨‍👩‍👧‍👦".repeat(120));
        assertThat(user.post(CREATE, Running.input("3k2yihcrp6f2d", families)).status())
                .isEqualTo(200);
    }

    @Test
    void turnsFacetsIntoPlacesOfTheText() {
        create(with("facets", facet(8, 10)));
        JsonNode facet = running.caller().get("/journal/bluesky.json").json().at("/posts/0/facets/0");
        assertThat(facet.path("start").asInt()).isEqualTo(8);
        assertThat(facet.path("end").asInt()).isEqualTo(9);
        assertThat(facet.path("byteEnd").asInt()).isEqualTo(10);
    }

    @Test
    void refusesATakenKeyAsARealServerDoesAndChangesNothing() {
        assertThat(create(Running.record("first")).status()).isEqualTo(200);
        Reply again = create(Running.record("second"));
        assertThat(again.status()).isEqualTo(500);
        assertThat(again.at("/error")).isEqualTo("InternalServerError");
        assertThat(running.sandbox().posts("bluesky"))
                .singleElement()
                .satisfies(post -> assertThat(post.content().text()).isEqualTo("first"));
    }

    @Test
    void putsTheSameRecordTwiceAsOne() {
        Reply first = user.post(PUT, Running.input(RKEY, Running.record("same")));
        Reply second = user.post(PUT, Running.input(RKEY, Running.record("same")));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.at("/cid")).isEqualTo(first.at("/cid"));
        assertThat(running.sandbox().posts("bluesky")).hasSize(1);
        Reply swap = user.post(PUT, Running.input(RKEY, Running.record("other")).put("swapRecord", CID));
        assertThat(swap.at("/error")).isEqualTo("InvalidSwap");
    }

    @Test
    void readsListsAndDeletesRecords() {
        Reply created = create(Running.record("read me"));
        String query = "?repo=magazine.test&collection=app.bsky.feed.post";
        Reply read = running.caller().get(Running.xrpc("com.atproto.repo.getRecord") + query + "&rkey=" + RKEY);
        assertThat(read.at("/value/text")).isEqualTo("read me");
        assertThat(read.at("/cid")).isEqualTo(created.at("/cid"));
        user.post(CREATE, Running.input("3k2yihcrp6f2d", Running.record("newer")));
        Reply list = running.caller().get(Running.xrpc("com.atproto.repo.listRecords") + query + "&limit=1");
        assertThat(list.at("/records/0/value/text")).isEqualTo("newer");
        Reply rest = running.caller()
                .get(Running.xrpc("com.atproto.repo.listRecords") + query + "&cursor=" + list.at("/cursor"));
        assertThat(rest.at("/records/0/value/text")).isEqualTo("read me");
        Reply views = user.get(Running.xrpc("app.bsky.feed.getPosts") + "?uris=" + created.at("/uri"));
        assertThat(views.at("/posts/0/record/text")).isEqualTo("read me");

        ObjectNode gone = Running.input(RKEY, Running.record("x"));
        gone.remove("record");
        String delete = Running.xrpc("com.atproto.repo.deleteRecord");
        assertThat(user.post(delete, gone).at("/commit/rev")).hasSize(13);
        assertThat(user.post(delete, gone).status()).isEqualTo(200);
        Reply missing = running.caller().get(Running.xrpc("com.atproto.repo.getRecord") + query + "&rkey=" + RKEY);
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.at("/error")).isEqualTo("RecordNotFound");
    }

    @Test
    void choosesAKeyWhenNoneIsGiven() {
        ObjectNode input = Running.input(RKEY, Running.record("no key"));
        input.remove("rkey");
        assertThat(user.post(CREATE, input).at("/uri"))
                .matches("at://did:plc:sandboxmagazine234567abc/app\\.bsky\\.feed\\.post/[2-7a-z]{13}");
    }

    private JsonNode uploaded(byte[] bytes, String type) {
        Reply reply = user.post(Running.xrpc("com.atproto.repo.uploadBlob"), type, bytes);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().path("blob");
    }

    @Test
    void keepsPicturesAndCardWithTheirTexts() {
        JsonNode blob = uploaded(Pictures.jpeg(40, 30), "image/jpeg");
        create(with("embed", image(blob.toString(), ",\"alt\":\"Une colline\"")));
        String external = "{\"$type\":\"app.bsky.embed.external\",\"external\":{\"uri\":\"https://a.example/x\","
                + "\"title\":\"Titre\",\"description\":\"Mots\",\"thumb\":" + blob + "}}";
        user.post(CREATE, Running.input("3k2yihcrp6f2d", with("embed", external)));
        JsonNode posts = running.caller().get("/journal/bluesky.json").json().path("posts");
        assertThat(posts.at("/0/images/0/alt").asText()).isEqualTo("Une colline");
        assertThat(posts.at("/0/images/0/width").asInt()).isEqualTo(40);
        assertThat(posts.at("/1/card/title").asText()).isEqualTo("Titre");
        assertThat(posts.at("/1/card/thumb/height").asInt()).isEqualTo(30);
        assertThat(posts.at("/1/address").asText())
                .isEqualTo("https://bsky.app/profile/did:plc:sandboxmagazine234567abc/post/3k2yihcrp6f2d");
    }

    @Test
    void judgesBlobsWhereTheyAreUsed() {
        JsonNode text = uploaded("words".getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain");
        assertThat(create(with("embed", image(text.toString(), ",\"alt\":\"\"")))
                        .at("/error"))
                .isEqualTo("InvalidMimeType");
        JsonNode picture = uploaded(Pictures.png(4, 4), "image/jpeg");
        String cid = picture.at("/ref/$link").asText();
        assertThat(picture.path("mimeType").asText()).isEqualTo("image/png");
        Reply wrongType = create(with(
                "embed", image(blob(cid, "image/jpeg", picture.path("size").asLong()), ",\"alt\":\"\"")));
        assertThat(wrongType.at("/message"))
                .isEqualTo("Referenced Mimetype does not match stored mimetype. Expected: image/png, Got: image/jpeg");
        Reply wrongSize = create(with("embed", image(blob(cid, "image/png", 1), ",\"alt\":\"\"")));
        assertThat(wrongSize.at("/message")).startsWith("Referenced size does not match stored size.");
    }

    @Test
    void takesTwoMillionBytesAPictureAndOneMillionAThumb() {
        JsonNode fits = uploaded(Pictures.jpegOf(2_000_000), "image/jpeg");
        JsonNode large = uploaded(Pictures.jpegOf(2_000_001), "image/jpeg");
        assertThat(create(with("embed", image(large.toString(), ",\"alt\":\"\"")))
                        .at("/error"))
                .isEqualTo("BlobTooLarge");
        assertThat(create(with("embed", image(fits.toString(), ",\"alt\":\"\"")))
                        .status())
                .isEqualTo(200);
        JsonNode thumb = uploaded(Pictures.jpegOf(1_000_001), "image/jpeg");
        Reply card = create(with(
                "embed",
                "{\"$type\":\"app.bsky.embed.external\",\"external\":{\"uri\":\"https://a.example\",\"title\":\"\","
                        + "\"description\":\"\",\"thumb\":" + thumb + "}}"));
        assertThat(card.at("/message"))
                .isEqualTo("This file is too large. It is 1000001 bytes but the maximum size is 1000000 bytes.");
    }

    @Test
    void computesTheCidsThatEveryServerComputes() {
        assertThat(Cids.ofRecord(Json.object()))
                .isEqualTo("bafyreigbtj4x7ip5legnfznufuopl4sg4knzc2cof6duas4b3q2fy6swua");
        assertThat(Cids.ofBlob(dev.socialpublisher.sandbox.journal.BlobStore.sha256(new byte[0])))
                .isEqualTo(CID);
        ObjectNode one = Json.object().put("b", 1).put("aa", true);
        ObjectNode other = Json.object().put("aa", true).put("b", 1);
        assertThat(Cids.ofRecord(one)).isEqualTo(Cids.ofRecord(other));
    }
}
