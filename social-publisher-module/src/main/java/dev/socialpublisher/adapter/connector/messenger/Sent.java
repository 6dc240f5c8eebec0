package dev.socialpublisher.adapter.connector.messenger;

import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.media.Bytes;
import java.net.URI;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A message that is out, by a fingerprint of the person's id and the message's own id: from these alone it is known who has
 * it already. There is no public address; staff find it in the Page's inbox.
 */
final class Sent {
    private static final String BETWEEN = "/";
    private static final int FINGERPRINT = 16;

    private Sent() {}

    static RemotePost of(String page, String person, String message) {
        return new RemotePost(
                fingerprint(page, person) + BETWEEN + message,
                URI.create("https://www.facebook.com/" + page + "/inbox"));
    }

    /** Of those who have a message. */
    static Set<String> fingerprints(Collection<RemotePost> sent) {
        return sent.stream().map(post -> post.id().split(BETWEEN, 2)[0]).collect(Collectors.toSet());
    }

    static String fingerprint(String page, String person) {
        return Bytes.utf8(page + BETWEEN + person).sha256().substring(0, FINGERPRINT);
    }
}
