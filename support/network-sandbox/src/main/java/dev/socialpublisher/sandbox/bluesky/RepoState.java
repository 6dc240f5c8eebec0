package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostJson;
import dev.socialpublisher.sandbox.journal.PostLedger;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.network.NetworkState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the stand-in remembers. Mutable; every method holds this object's lock, and so may a caller who must look
 * and change in one step.
 */
final class RepoState implements NetworkState {

    private final Sessions sessions;
    private final Map<String, StoredMedia> blobs = new HashMap<>();
    private final Map<String, VideoJobs.Job> jobs = new LinkedHashMap<>();
    private final PostLedger ledger;

    RepoState(Path file, List<BlueskyAccount> accounts) {
        this.sessions = new Sessions(accounts);
        this.ledger = new PostLedger(file, this::apply);
    }

    @Override
    public synchronized void record(ObjectNode event) {
        ledger.record(event);
    }

    synchronized void accept(AcceptedPost post) {
        ledger.accept(post);
    }

    synchronized void delete(String uri, Instant at) {
        ledger.delete(uri, at);
    }

    private void apply(JsonNode event) {
        if (event.path("event").asText().equals("blob")) {
            StoredMedia media = PostJson.readMedia(event.path("media"));
            blobs.put(Cids.ofBlob(media.sha256()), media);
        } else if (event.path("event").asText().equals("video-job")) {
            VideoJobs.Job job = VideoJobs.Job.of(event);
            jobs.put(job.id(), job);
        } else {
            sessions.apply(event);
        }
    }

    static ObjectNode uploaded(StoredMedia media) {
        ObjectNode event = Json.object().put("event", "blob");
        event.set("media", PostJson.media(media));
        return event;
    }

    @Override
    public synchronized List<AcceptedPost> posts() {
        return ledger.posts();
    }

    /** The record at an at:// address, if it is there and not deleted. */
    synchronized Optional<StoredRecord> record(String uri) {
        return ledger.post(uri).map(StoredRecord::of);
    }

    synchronized Optional<StoredMedia> blob(String cid) {
        return Optional.ofNullable(blobs.get(cid));
    }

    synchronized Optional<VideoJobs.Job> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** The job of the same bytes, for the same account. */
    synchronized Optional<VideoJobs.Job> job(String did, String sha256) {
        return jobs.values().stream()
                .filter(job -> job.did().equals(did) && job.media().sha256().equals(sha256))
                .findFirst();
    }

    /** To be used under this object's lock. */
    Sessions sessions() {
        return sessions;
    }

    @Override
    public synchronized void reset() {
        ledger.clear();
        blobs.clear();
        jobs.clear();
        sessions.reset();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
