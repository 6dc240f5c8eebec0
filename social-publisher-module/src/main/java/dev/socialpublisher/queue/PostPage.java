package dev.socialpublisher.queue;

import java.util.List;
import java.util.Optional;

/** Posts ordered by due time (those without last, newest change first), and the key of the next page if there is one. */
public record PostPage(List<Post> posts, Optional<String> next) {
    public PostPage {
        posts = List.copyOf(posts);
    }
}
