package dev.socialpublisher.sandbox.messenger;

import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.util.List;
import java.util.Optional;

/** Whose inbox a call is about, and whether its token may (Send API and Conversations API, checked 2026-11-22). */
final class Pages {

    private final List<MessengerPage> pages;

    Pages(List<MessengerPage> pages) {
        this.pages = List.copyOf(pages);
    }

    Optional<MessengerPage> find(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The Page in the path, or of {@code me}; who may neither write nor read its messages gets no further. */
    MessengerPage writing(GraphCall call) {
        String asked = call.request().pathValue("page");
        String id = asked.equals("me") ? call.grant().subject() : asked;
        MessengerPage page = find(id).orElseThrow(() -> GraphProblem.missing("post", id));
        call.requirePage(page.id());
        call.require("pages_messaging", 230);
        return page;
    }

    void reading(GraphCall call, String page) {
        call.requirePage(page);
        call.require("pages_messaging", 10);
        call.require("pages_manage_metadata", 10);
        call.require("pages_read_engagement", 10);
    }
}
