package dev.socialpublisher.sandbox.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import java.net.URI;

/** Calls below {@code /linkedin/rest} with version, protocol and token. */
public record Rest(Caller caller) {
    public static final String PAGE = "urn:li:organization:5515715";

    /** With the demo member's token. */
    public static Rest of(Running running) {
        return new Rest(running.caller()
                .with("LinkedIn-Version", "202609")
                .with("X-Restli-Protocol-Version", "2.0.0")
                .bearer("sandbox-linkedin-token"));
    }

    public Rest with(String header, String value) {
        return new Rest(caller.with(header, value));
    }

    public Reply get(String path) {
        return caller.get("/linkedin/rest" + path);
    }

    public Reply post(JsonNode body) {
        return caller.post("/linkedin/rest/posts", body);
    }

    public Reply publish(String commentary) {
        return post(body(commentary));
    }

    public Reply delete(String urn) {
        return with("X-RestLi-Method", "DELETE").caller().delete("/linkedin/rest/posts/" + urn.replace(":", "%3A"));
    }

    /** The URN of a picture with these bytes. */
    public String upload(byte[] picture) {
        Reply place = initialize();
        URI address = URI.create(place.at("/value/uploadUrl"));
        Reply put = caller.put(address.getPath(), "image/png", picture);
        if (put.status() != 201) {
            throw new AssertionError(put.body());
        }
        return place.at("/value/image");
    }

    public Reply initialize() {
        return caller.post(
                "/linkedin/rest/images?action=initializeUpload",
                "{\"initializeUploadRequest\":{\"owner\":\"" + PAGE + "\"}}");
    }

    public static ObjectNode body(String commentary) {
        ObjectNode body = Json.object()
                .put("author", PAGE)
                .put("commentary", commentary)
                .put("visibility", "PUBLIC")
                .put("lifecycleState", "PUBLISHED")
                .put("isReshareDisabledByAuthor", false);
        ObjectNode distribution = body.putObject("distribution").put("feedDistribution", "MAIN_FEED");
        distribution.putArray("targetEntities");
        distribution.putArray("thirdPartyDistributionChannels");
        return body;
    }
}
