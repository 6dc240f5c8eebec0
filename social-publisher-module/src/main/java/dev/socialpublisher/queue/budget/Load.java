package dev.socialpublisher.queue.budget;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.fact.Money;
import dev.socialpublisher.queue.Post;
import java.util.List;
import java.util.Optional;

/**
 * A number of posts and what the network bills for them.
 *
 * @param cost empty where it bills nothing
 */
public record Load(int posts, Optional<Money> cost) {
    static final Load NONE = new Load(0, Optional.empty());

    /** Of posts on one channel. */
    static Load of(List<Post> posts, Channel channel, NetworkProfile profile) {
        return posts.stream()
                .map(post -> new Load(1, PostCost.of(post.revision(), channel, profile)))
                .reduce(NONE, Load::plus);
    }

    /** On the same network. */
    Load plus(Load other) {
        Optional<Money> sum = cost.isPresent() && other.cost.isPresent()
                ? Optional.of(cost.get().plus(other.cost.get()))
                : cost.or(other::cost);
        return new Load(posts + other.posts, sum);
    }
}
