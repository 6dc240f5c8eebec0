package dev.socialpublisher.connector;

import java.util.Map;

/** A request whose uploads are done; {@code handles} are the network's ids by step name. */
public record Prepared(PublishRequest request, Map<String, String> handles) {
    public Prepared {
        handles = Map.copyOf(handles);
    }
}
