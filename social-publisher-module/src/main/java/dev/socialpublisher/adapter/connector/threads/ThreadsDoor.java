package dev.socialpublisher.adapter.connector.threads;

import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.meta.GraphDoor;
import java.util.Map;

/**
 * Threads' own API: one version, no proof of the app. That it takes the token in a header, as the Graph API does, is not
 * documented; its examples put it among the parameters.
 */
record ThreadsDoor(AccessTokens tokens) implements GraphDoor {
    private static final String VERSION = "/v1.0";

    @Override
    public Step<String> token() {
        return tokens.token();
    }

    @Override
    public Map<String, String> dressed(Map<String, String> parameters) {
        return parameters;
    }

    @Override
    public String path(String below) {
        return VERSION + below;
    }

    @Override
    public void seen(Reply.Answered answer) {
        // the one version cannot be another
    }
}
