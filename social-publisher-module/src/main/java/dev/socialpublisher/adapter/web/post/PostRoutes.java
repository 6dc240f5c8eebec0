package dev.socialpublisher.adapter.web.post;

import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.adapter.web.part.WebParts;
import java.util.List;
import java.util.stream.Stream;

/** The operations on posts, and the queue's lists. */
public final class PostRoutes {
    private PostRoutes() {}

    public static List<Route> of(WebParts parts) {
        Lookups lookups = parts.lookups();
        PostViews views = new PostViews(parts.queue(), lookups, parts.clock());
        return Stream.of(
                        new PostCalls(parts.queue(), lookups, views, parts.house()).routes(),
                        new QueueCalls(parts.queue(), lookups, views, parts.house()).routes())
                .flatMap(List::stream)
                .toList();
    }
}
