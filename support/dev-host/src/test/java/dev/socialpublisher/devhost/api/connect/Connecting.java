package dev.socialpublisher.devhost.api.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Bodies;
import dev.socialpublisher.network.NetworkId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody of the web team connects accounts, on the sandbox' own pages. */
public final class Connecting {
    public static final String ACCOUNT = "2244994945";
    public static final String HANDLE = "magazine_demo";

    private final ApiHost host;
    private final HttpClient client = HttpClient.newHttpClient();

    public Connecting(ApiHost host) {
        this.host = host;
    }

    /** What the network's page sent back. */
    public record Came(String state, String code) {}

    public Ask begin(Optional<String> channel) {
        return begin("x", channel);
    }

    public Ask begin(String network, Optional<String> channel) {
        ObjectNode body = Bodies.object().put("network", network);
        channel.ifPresent(id -> body.put("channel", id));
        return Ask.post("/connections", body)
                .with("Origin", host.address().toString())
                .as(ApiHost.WEBTEAM);
    }

    /** Where an account of one of many servers is; the server is that of the sandbox. */
    public Ask beginAt(String network, String server) {
        return Ask.post("/connections", Bodies.object().put("network", network).put("server", server))
                .with("Origin", host.address().toString())
                .as(ApiHost.WEBTEAM);
    }

    public Ask enterToken(String server, String token) {
        ObjectNode body = Bodies.object().put("network", "mastodon");
        body.putObject("values").put("server", server).put("accessToken", token);
        body.set("details", details("Rivages on Mastodon"));
        return Ask.post("/connections/enter", body).as(ApiHost.WEBTEAM);
    }

    public Ask finish(Came came) {
        return Ask.post(
                        "/connections/finish",
                        Bodies.object().put("state", came.state()).put("code", came.code()))
                .as(ApiHost.WEBTEAM);
    }

    public Ask choose(Came came, String account) {
        ObjectNode body = Bodies.object().put("state", came.state()).put("account", account);
        body.set("details", details("Rivages sur X"));
        return Ask.post("/connections/choose", body).as(ApiHost.WEBTEAM);
    }

    public Ask enter(String password) {
        ObjectNode body = Bodies.object().put("network", "bluesky");
        body.putObject("values").put("identifier", "magazine.test").put("appPassword", password);
        body.set("details", details("Rivages ailleurs"));
        return Ask.post("/connections/enter", body).as(ApiHost.WEBTEAM);
    }

    public Ask enterBot(String chat, String token) {
        ObjectNode body = Bodies.object().put("network", "telegram");
        body.putObject("values").put("chat", chat).put("botToken", token);
        body.set("details", details("Rivages on Telegram"));
        return Ask.post("/connections/enter", body).as(ApiHost.WEBTEAM);
    }

    /** TikTok has no connector: somebody posts there by hand. */
    public Ask byHand(String handle) {
        ObjectNode body = Bodies.object().put("network", "tiktok").put("handle", handle);
        body.set("details", details("Rivages sur TikTok"));
        return Ask.post("/connections/by-hand", body).as(ApiHost.WEBTEAM);
    }

    public Ask change(String channel) {
        return Ask.put("/channels/" + channel, details("Rivages English")).as(ApiHost.WEBTEAM);
    }

    public Ask cap(String channel, ObjectNode cap) {
        ObjectNode body = details("Rivages English");
        body.set("cap", cap);
        return Ask.put("/channels/" + channel, body).as(ApiHost.WEBTEAM);
    }

    public Ask test(String channel) {
        return new Ask("POST", "/channels/" + channel + "/test", Map.of(), Map.of(), Optional.empty())
                .as(ApiHost.WEBTEAM);
    }

    public Ask disconnect(String channel) {
        return Ask.delete("/channels/" + channel + "/connection").as(ApiHost.WEBTEAM);
    }

    public Ask register() {
        return Ask.put(
                        "/networks/x/app",
                        Bodies.object().put("clientId", "sandbox-client").put("clientSecret", "sandbox-secret"))
                .as(ApiHost.WEBTEAM);
    }

    /** A channel of its own for a test that changes it. */
    public String entered() {
        return host.call(enter("demo-app-pass-word")).at("/id");
    }

    /** A channel that was there when its network closed. */
    public String onAClosedNetwork() {
        Channel live =
                host.stores().channels().find(new ChannelId("x-rivages-en")).orElseThrow();
        ChannelId id = new ChannelId("google-plus-rivages");
        host.stores()
                .channels()
                .save(new Channel(
                        id,
                        new NetworkId("google-plus"),
                        live.name(),
                        live.handle(),
                        live.site(),
                        live.language(),
                        live.charter(),
                        live.requiredApprovals(),
                        live.owner(),
                        live.purpose(),
                        live.baseUrl(),
                        live.zone()));
        return id.value();
    }

    /** Goes to the network's page and grants access there. */
    public Came granted(Optional<String> channel) {
        return onPage(URI.create(host.call(begin(channel)).at("/page")), "allow");
    }

    /** As {@link #granted}, at another network, by one of its accounts. */
    public Came granted(String network, String account, Optional<String> channel) {
        return onPage(URI.create(host.call(begin(network, channel)).at("/page")), account, "allow");
    }

    public Came onPage(URI page, String decision) {
        return onPage(page, ACCOUNT, decision);
    }

    public Came onPage(URI page, String account, String decision) {
        Map<String, String> asked = parameters(page.getRawQuery());
        asked.put("account", account);
        asked.put("decision", decision);
        assertThat(sent(HttpRequest.newBuilder(page).build()).statusCode()).isEqualTo(200);
        URI target = URI.create(page.toString().substring(0, page.toString().indexOf('?')));
        String location = sent(HttpRequest.newBuilder(target)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(asked)))
                        .build())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Map<String, String> came = parameters(URI.create(location).getRawQuery());
        return new Came(came.get("state"), came.getOrDefault("code", ""));
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static ObjectNode details(String name) {
        return Bodies.object()
                .put("name", name)
                .put("language", "en")
                .put("charter", "magazine-en")
                .put("requiredApprovals", 1)
                .put("owner", "nora")
                .put("purpose", "Put English articles before readers abroad")
                .put("zone", "Europe/Paris");
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
