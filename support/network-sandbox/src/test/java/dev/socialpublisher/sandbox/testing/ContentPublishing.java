package dev.socialpublisher.sandbox.testing;

import java.util.Map;

/** Instagram's content publishing with the demo account. */
public record ContentPublishing(Graph graph) {

    public static final String ACCOUNT = "/17841400008460056";

    public static ContentPublishing of(Running running) {
        return new ContentPublishing(new Graph(running.caller(), "/instagram/v26.0", "sandbox-instagram-token"));
    }

    public Reply container(Map<String, String> fields) {
        return graph.post(ACCOUNT + "/media", fields);
    }

    public String child(String address, String alt) {
        return container(Map.of("image_url", address, "is_carousel_item", "true", "alt_text", alt))
                .at("/id");
    }

    public Reply publish(String container) {
        return graph.post(ACCOUNT + "/media_publish", Map.of("creation_id", container));
    }

    /** Both steps of a picture's post. */
    public Reply post(String address, String caption) {
        return publish(
                container(Map.of("image_url", address, "caption", caption)).at("/id"));
    }

    public String status(String container) {
        return graph.get("/" + container + "?fields=status_code,status").at("/status_code");
    }
}
