package dev.socialpublisher.adapter.connector.meta;

import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import java.util.Map;

/** How one of Meta's APIs is entered. */
public interface GraphDoor {
    /** Which goes into a header. */
    Step<String> token();

    /** The parameters of a call with what the API wants on every one. */
    Map<String, String> dressed(Map<String, String> parameters);

    /** The path with the version before it. */
    String path(String below);

    /** Looks at each answer. */
    void seen(Reply.Answered answer);
}
