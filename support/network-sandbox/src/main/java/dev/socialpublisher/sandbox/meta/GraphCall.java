package dev.socialpublisher.sandbox.meta;

import dev.socialpublisher.sandbox.http.Request;
import java.time.Instant;

/** A call whose token is good. */
public record GraphCall(Request request, GraphParameters parameters, GraphTokens.Grant grant) {

    public Instant at() {
        return request.receivedAt();
    }

    /** Refuses a token without the permission: 200 for writing, 10 for reading (permissions reference, 2026-11-22). */
    public void require(String permission, int code) {
        if (!grant.scopes().contains(permission)) {
            throw GraphProblem.forbidden(code, "Requires the permission " + permission);
        }
    }

    /** Refuses any token but the Page's own. */
    public void requirePage(String page) {
        if (grant.kind() != GraphTokens.Kind.PAGE || !grant.subject().equals(page)) {
            throw GraphProblem.forbidden(200, "A page access token of " + page + " is required to do this");
        }
    }

    @Override
    public String toString() {
        return "GraphCall[" + request.id() + "]";
    }
}
