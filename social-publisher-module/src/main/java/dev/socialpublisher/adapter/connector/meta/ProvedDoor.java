package dev.socialpublisher.adapter.connector.meta;

import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Graph API: every token comes with the proof that the app knows its secret. */
record ProvedDoor(GraphAccess access, GraphVersion version) implements GraphDoor {
    private static final String PROOF = "appsecret_proof";

    @Override
    public Step<String> token() {
        return Step.done(access.token());
    }

    @Override
    public Map<String, String> dressed(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put(PROOF, access.proof());
        return all;
    }

    @Override
    public String path(String below) {
        return GraphVersion.path(below);
    }

    @Override
    public void seen(Reply.Answered answer) {
        version.watch(answer);
    }
}
