package dev.socialpublisher.adapter.connector.http.upload;

import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.error.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How far a video is on its way to a network: there and usable, or to be asked for again.
 *
 * @param ready the upload once a post can take it
 * @param after when to ask again
 */
public record Bringing(Optional<Uploaded> ready, Duration after, Wording progress) {
    public static Bringing done(Uploaded upload) {
        return new Bringing(Optional.of(upload), Duration.ZERO, Wording.NONE);
    }

    public static Bringing later(Duration after, Wording progress) {
        return new Bringing(Optional.empty(), after, progress);
    }

    /** Ready to be published with the upload alone, or to be prepared again. */
    public Preparation preparation(PublishRequest request) {
        return ready.<Preparation>map(
                        upload -> new Preparation.Ready(new Prepared(request, new Attached(List.of(upload)).handles())))
                .orElseGet(() -> new Preparation.Later(after, progress));
    }
}
