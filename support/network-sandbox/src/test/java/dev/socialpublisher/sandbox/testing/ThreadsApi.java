package dev.socialpublisher.sandbox.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Calls below {@code /threads/v1.0} with a token. */
public record ThreadsApi(Caller caller, String token) {

    public static final String BASE = "/threads/v1.0";

    /** With the demo account's token. */
    public static ThreadsApi of(Running running) {
        return new ThreadsApi(running.caller(), "sandbox-threads-token");
    }

    public ThreadsApi with(String other) {
        return new ThreadsApi(caller, other);
    }

    public Reply get(String path) {
        return caller.bearer(token).get(BASE + path);
    }

    public Reply delete(String path) {
        return caller.bearer(token).delete(BASE + path);
    }

    public Reply post(String path, Map<String, String> fields) {
        return caller.bearer(token).post(BASE + path, Graph.FORM, Graph.form(fields));
    }

    public Reply container(Map<String, String> fields) {
        return post("/me/threads", fields);
    }

    public Reply publishing(String container) {
        return post("/me/threads_publish", Map.of("creation_id", container));
    }

    /** Both steps of a post of words alone. */
    public Reply publish(String text) {
        Reply made = container(Map.of("media_type", "TEXT", "text", text));
        return made.status() == 200 ? publishing(made.at("/id")) : made;
    }

    /** A call of the login, which has no version. */
    public Reply login(String path) {
        return caller.bearer(token).get("/threads" + path);
    }

    public Reply trade(String form) {
        return caller.post("/threads/oauth/access_token", Graph.FORM, form.getBytes(StandardCharsets.UTF_8));
    }
}
