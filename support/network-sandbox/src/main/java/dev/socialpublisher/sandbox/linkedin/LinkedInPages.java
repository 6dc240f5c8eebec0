package dev.socialpublisher.sandbox.linkedin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.linkedin.LinkedInGuard.Caller;
import dev.socialpublisher.sandbox.linkedin.LinkedInPerson.Organization;

/** Who may do what on which page, and how pages are called. */
final class LinkedInPages {

    /** {@code GET /rest/organizationAcls?q=roleAssignee}. */
    Answer acls(Request request, Caller caller) {
        caller.require("rw_organization_admin");
        if (!request.query("q").orElse("").equals("roleAssignee")) {
            throw LinkedInProblem.input(400, "INVALID_VALUE_FOR_FIELD", "q is not a finder of this resource");
        }
        ObjectNode body = Json.object();
        ArrayNode elements = body.putArray("elements");
        caller.person().organizations().stream()
                .filter(page -> request.query("role").map(page.role()::equals).orElse(true))
                .filter(page -> request.query("state").map("APPROVED"::equals).orElse(true))
                .forEach(page -> elements.addObject()
                        .put("role", page.role())
                        .put("organization", page.urn())
                        .put("roleAssignee", "urn:li:person:" + caller.person().id())
                        .put("state", "APPROVED"));
        body.putObject("paging").put("start", 0).put("count", 10).put("total", elements.size());
        return Answer.json(200, body);
    }

    /** {@code GET /rest/organizations/{id}}, as its administrators see it. */
    Answer page(Request request, Caller caller) {
        String id = request.pathValue("id");
        Organization page = caller.person().organizations().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> LinkedInProblem.missing("organization " + id));
        return Answer.json(
                200,
                Json.object()
                        .put("id", Long.parseLong(page.id()))
                        .put("vanityName", page.vanityName())
                        .put("localizedName", page.name()));
    }
}
