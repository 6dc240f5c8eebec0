package dev.socialpublisher.sandbox.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post that a stand-in accepted, in words that all networks share.
 *
 * @param origin which network, account and request
 * @param remoteId the network's id: X's post id, Bluesky's at:// address
 * @param address where a reader would find it on the real network
 * @param content what readers see, exactly as received
 * @param source the request's JSON, unchanged
 * @param editedAt when the client last changed what readers see
 * @param deletedAt when the client deleted it; a deleted post stays in the journal
 */
public record AcceptedPost(
        Origin origin,
        String remoteId,
        String address,
        Content content,
        JsonNode source,
        Optional<Instant> editedAt,
        Optional<Instant> deletedAt) {

    public AcceptedPost {
        source = source.deepCopy();
    }

    /** As it was first received. */
    public AcceptedPost(
            Origin origin,
            String remoteId,
            String address,
            Content content,
            JsonNode source,
            Optional<Instant> deletedAt) {
        this(origin, remoteId, address, content, source, Optional.empty(), deletedAt);
    }

    /** Where it came from; {@code account} is the account's own id on the network. */
    public record Origin(String network, String account, String handle, String requestId, Instant receivedAt) {}

    /** What readers see; {@code replyTo} is the remote id of the post before it in a thread. */
    public record Content(
            String text,
            List<Facet> facets,
            Optional<LinkCard> card,
            List<PostImage> images,
            Optional<String> replyTo) {
        public Content {
            facets = List.copyOf(facets);
            images = List.copyOf(images);
        }

        /** Other words over the same pictures. */
        public Content reworded(String newText, List<Facet> newFacets) {
            return new Content(newText, newFacets, card, images, replyTo);
        }
    }

    public AcceptedPost edited(Content newContent, JsonNode newSource, Instant at) {
        return new AcceptedPost(origin, remoteId, address, newContent, newSource, Optional.of(at), deletedAt);
    }

    public AcceptedPost deleted(Instant at) {
        return new AcceptedPost(origin, remoteId, address, content, source, editedAt, Optional.of(at));
    }

    public boolean isDeleted() {
        return deletedAt.isPresent();
    }
}
