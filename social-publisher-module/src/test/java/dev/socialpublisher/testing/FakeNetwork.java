package dev.socialpublisher.testing;

import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.RemotePost;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a network took in, in order; takes the same post again if asked to, so that a test sees it. Any thread. */
public final class FakeNetwork {
    private final List<PublishRequest> accepted = new ArrayList<>();

    public synchronized RemotePost accept(PublishRequest request) {
        accepted.add(request);
        return remote(request.deliveryKey());
    }

    public synchronized List<PublishRequest> accepted() {
        return List.copyOf(accepted);
    }

    public synchronized List<String> keys() {
        return accepted.stream().map(PublishRequest::deliveryKey).toList();
    }

    public synchronized Optional<RemotePost> find(String deliveryKey) {
        return keys().contains(deliveryKey) ? Optional.of(remote(deliveryKey)) : Optional.empty();
    }

    public synchronized void delete(RemotePost post) {
        accepted.removeIf(request -> remote(request.deliveryKey()).equals(post));
    }

    /** Keeps the post's place, whatever key the new words came with. */
    public synchronized void edit(RemotePost post, PublishRequest words) {
        accepted.replaceAll(request -> remote(request.deliveryKey()).equals(post) ? reworded(request, words) : request);
    }

    private static PublishRequest reworded(PublishRequest request, PublishRequest words) {
        return new PublishRequest(
                request.channel(),
                request.deliveryKey(),
                words.text(),
                request.language(),
                request.hashtags(),
                request.link(),
                request.card(),
                request.images(),
                request.cardThumbnail(),
                request.createdAt());
    }

    public static RemotePost remote(String deliveryKey) {
        return new RemotePost("id-" + deliveryKey, URI.create("https://network.example/" + deliveryKey));
    }
}
