package dev.socialpublisher.devhost.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.devhost.api.Contract.Operation;
import dev.socialpublisher.devhost.api.connect.Connecting;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One good call of each operation, by somebody who may, on something in the right state. */
final class Examples {
    static final String HELD_CHANNEL = "/holds/bluesky-rivages-en";

    private final Drafts drafts;
    private final Pictures pictures;
    private final Charters charters;
    private final Connecting connecting;
    private final ApiHost host;
    private final Map<String, Supplier<Ask>> calls;

    Examples(ApiHost host) {
        drafts = new Drafts(host);
        pictures = new Pictures(host);
        charters = new Charters(host);
        connecting = new Connecting(host);
        this.host = host;
        calls = Map.ofEntries(
                Map.entry("getSession", () -> read("/session")),
                Map.entry("getStatus", () -> read("/status")),
                Map.entry(
                        "confirmInstallation",
                        () -> Ask.put("/dispatch/confirmation").as(ApiHost.WEBTEAM)),
                Map.entry("listChannels", () -> read("/channels")),
                Map.entry("listHolds", () -> read("/holds")),
                Map.entry("putHold", () -> hold().as(ApiHost.PUBLISHER)),
                Map.entry("liftHold", () -> Ask.delete(HELD_CHANNEL).as(ApiHost.PUBLISHER)),
                Map.entry("getArticle", () -> read(article()).asking("lang", "fr")),
                Map.entry("listCandidates", this::candidates),
                Map.entry(
                        "listSuggestions",
                        () -> read(article() + "/suggestions")
                                .asking("lang", "fr")
                                .asking("objective", "RELATION")),
                Map.entry("listLanguages", () -> read(article() + "/languages")),
                Map.entry("checkVariant", this::check),
                Map.entry("listPosts", () -> read("/posts").asking("state", "DRAFT,IN_REVIEW")),
                Map.entry("createPost", () -> drafts.create(drafts.newPost(drafts.variant(), false))),
                Map.entry(
                        "getPost",
                        () -> read("/posts/" + drafts.draft().path("id").asText())),
                Map.entry("editPost", () -> edit(drafts.draft()).as(ApiHost.EDITOR)),
                Map.entry("submitPost", () -> submit().as(ApiHost.EDITOR)),
                Map.entry(
                        "withdrawPost", () -> on(drafts.inReview(), "withdraw").as(ApiHost.EDITOR)),
                Map.entry("approvePost", () -> on(drafts.inReview(), "approve").as(ApiHost.PUBLISHER)),
                Map.entry("correctPost", () -> correct().as(ApiHost.PUBLISHER)),
                Map.entry(
                        "requestChanges",
                        () -> on(drafts.inReview(), "request-changes").as(ApiHost.PUBLISHER)),
                Map.entry("retimePost", () -> retime().as(ApiHost.EDITOR)),
                Map.entry("cancelPost", () -> on(drafts.scheduled(), "cancel").as(ApiHost.EDITOR)),
                Map.entry("holdPost", () -> on(drafts.scheduled(), "hold").as(ApiHost.PUBLISHER)),
                Map.entry("releasePost", () -> on(drafts.held(), "release").as(ApiHost.PUBLISHER)),
                Map.entry("resolvePost", () -> resolve().as(ApiHost.PUBLISHER)),
                Map.entry("retractPost", () -> retract().as(ApiHost.PUBLISHER)),
                Map.entry("rewordPost", () -> reword().as(ApiHost.PUBLISHER)),
                Map.entry("getQueueSummary", () -> read("/queue/summary")),
                Map.entry("getForecast", () -> read("/forecast")),
                Map.entry("listNetworks", () -> read("/networks")),
                Map.entry("getNetwork", () -> read("/networks/x")),
                Map.entry("listCharters", () -> read("/charters")),
                Map.entry("getCharter", () -> read("/charters/magazine-fr")),
                Map.entry("getCharterFiles", () -> workbench("")),
                Map.entry(
                        "validateCharter",
                        () -> Ask.post(Charters.PATH + "/validate", charters.draft())
                                .as(ApiHost.WEBTEAM)),
                Map.entry("getSchema", () -> Ask.get("/workbench/schemas/rule").as(ApiHost.WEBTEAM)),
                Map.entry(
                        "tryCharter",
                        () -> Ask.post(Charters.PATH + "/try", charters.trial()).as(ApiHost.WEBTEAM)),
                Map.entry(
                        "getCharterSettings",
                        () -> Ask.post(Charters.PATH + "/settings", charters.setting())
                                .as(ApiHost.WEBTEAM)),
                Map.entry(
                        "getCharterImpact",
                        () -> Ask.post(Charters.PATH + "/impact", charters.draft())
                                .as(ApiHost.WEBTEAM)),
                Map.entry("listCharterSamples", () -> workbench("/samples")),
                Map.entry("listCharterVersions", () -> workbench("/versions")),
                Map.entry("activateCharter", () -> charters.activation()),
                Map.entry("getCharterDifference", () -> workbench("/versions/" + charters.version() + "/difference")),
                Map.entry("restoreCharter", () -> charters.restoring()),
                Map.entry("exportCharter", () -> workbench("/versions/0/export")),
                Map.entry(
                        "getMedia",
                        () -> read("/media").asking("ref", pictures.sound()).asking("width", "320")),
                Map.entry(
                        "getMeta",
                        () -> Ask.get("/meta")
                                .asking("workspace", "rivages")
                                .asking("path", "/la-rue-qui-recule")
                                .asking("lang", "fr")),
                Map.entry("listConnections", () -> Ask.get("/connections").as(ApiHost.WEBTEAM)),
                Map.entry("connectAccount", () -> connecting.begin(Optional.empty())),
                Map.entry("finishConnection", () -> connecting.finish(connecting.granted(Optional.empty()))),
                Map.entry("chooseAccount", this::choice),
                Map.entry("enterAccount", () -> connecting.enter("demo-app-pass-word")),
                Map.entry("serveByHand", () -> connecting.byHand("@rivages")),
                Map.entry("changeChannel", () -> connecting.change("bluesky-rivages-en")),
                Map.entry("testChannel", () -> connecting.test("x-rivages-en")),
                Map.entry("disconnectChannel", () -> connecting.disconnect(connecting.entered())),
                Map.entry("registerNetworkApp", connecting::register),
                Map.entry("getOpenApi", () -> read("/openapi.json")));
    }

    Drafts drafts() {
        return drafts;
    }

    /** A fresh one each time: calls that change something use up their post. */
    Ask of(Operation operation) {
        Supplier<Ask> call = calls.get(operation.id());
        if (call == null) {
            throw new AssertionError("no example for " + operation.id() + ": add one");
        }
        return call.get();
    }

    private static Ask read(String path) {
        return Ask.get(path).as(ApiHost.EDITOR);
    }

    private Ask workbench(String below) {
        charters.version();
        return Ask.get(Charters.PATH + below).as(ApiHost.WEBTEAM);
    }

    Connecting connecting() {
        return connecting;
    }

    private Ask choice() {
        Connecting.Came came = connecting.granted(Optional.empty());
        host.call(connecting.finish(came));
        return connecting.choose(came, Connecting.ACCOUNT);
    }

    private static Ask hold() {
        return Ask.put(HELD_CHANNEL, Bodies.object().put("why", "Grève des pilotes"));
    }

    private String article() {
        return "/articles/rivages/" + drafts.article();
    }

    private Ask candidates() {
        return read(article() + "/candidates").asking("lang", "fr").asking("channel", Drafts.CHANNEL);
    }

    private Ask check() {
        var body = Bodies.object().put("channel", Drafts.CHANNEL);
        body.set("article", Bodies.article(drafts.article()));
        body.set("variant", drafts.variant());
        return Ask.post("/check", body).as(ApiHost.EDITOR);
    }

    private Ask on(JsonNode post, String action) {
        return drafts.on(post, action, Bodies.comment("Vu avec la rédaction."));
    }

    Ask edit(JsonNode post) {
        JsonNode body = Bodies.with(Bodies.object(), "variant", drafts.variant());
        return Ask.put("/posts/" + post.path("id").asText() + "/content", body)
                .with("If-Match", post.path("etag").asText());
    }

    private Ask submit() {
        return drafts.on(drafts.draft(), "submit", Bodies.with(Bodies.object(), "due", Bodies.later()));
    }

    private Ask correct() {
        JsonNode body = Bodies.with(Bodies.comment("Plus court."), "variant", drafts.variant());
        return drafts.on(drafts.inReview(), "correct", body);
    }

    private Ask retime() {
        return drafts.on(drafts.scheduled(), "retime", Bodies.with(Bodies.object(), "due", Bodies.later()));
    }

    private Ask resolve() {
        return drafts.on(drafts.uncertain(), "resolve", Drafts.seenOnTheAccount());
    }

    private Ask reword() {
        return drafts.on(
                new SentPosts(host, drafts).onFacebook(),
                "reword",
                Bodies.comment("Erreur de date.").put("text", "Sur l’estran, des gardiens veillent jusqu’en mai."));
    }

    private Ask retract() {
        return drafts.on(
                drafts.published(), "retract", Bodies.comment("Erreur de date.").put("byHand", true));
    }
}
