package dev.socialpublisher.sandbox.meta.container;

import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The children of a carousel, in order.
 *
 * @param ready when the last of them is processed
 */
public record CarouselItems(List<String> ids, List<PostImage> images, Instant ready) {

    private static final int MIN = 2;

    public CarouselItems {
        ids = List.copyOf(ids);
        images = List.copyOf(images);
    }

    /**
     * What was asked for.
     *
     * @param children ids between commas
     * @param most how many the network takes
     */
    public record Asked(String account, String children, int most) {}

    /** Refuses another number of items, and items that are no good. */
    public static CarouselItems of(ContainerState state, Asked asked, Instant now) {
        List<String> ids = List.of(asked.children().split(",", -1));
        if (ids.size() < MIN || ids.size() > asked.most() || Set.copyOf(ids).size() != ids.size()) {
            throw refused(
                    "A carousel needs " + MIN + " to " + asked.most() + " different items, it has " + ids.size() + ".");
        }
        List<Container> items =
                ids.stream().map(id -> item(state, asked.account(), id, now)).toList();
        return new CarouselItems(
                ids,
                items.stream().flatMap(item -> item.images().stream()).toList(),
                items.stream()
                        .map(item -> item.times().ready())
                        .max(Instant::compareTo)
                        .orElse(now));
    }

    private static Container item(ContainerState state, String account, String id, Instant now) {
        return state.container(id)
                .filter(item -> item.account().equals(account))
                .filter(item -> item.kind() == Container.Kind.CHILD)
                .filter(item -> !item.expired(now))
                .orElseThrow(() -> refused("The carousel's item " + id + " is missing, expired or no carousel item."));
    }

    private static Refusal refused(String message) {
        return GraphProblem.coded(100, 2_207_028, "Carousel validation failed", message);
    }
}
