package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;

/** A record of a repository: its address, its cid, and the post that it is. */
record StoredRecord(String did, String rkey, String cid, AcceptedPost post) {

    static String uri(String did, String rkey) {
        return "at://" + did + "/" + PostLexicon.COLLECTION + "/" + rkey;
    }

    static StoredRecord of(AcceptedPost post) {
        String uri = post.remoteId();
        String rkey = uri.substring(uri.lastIndexOf('/') + 1);
        return new StoredRecord(
                post.origin().account(), rkey, Cids.ofRecord(post.source().path("record")), post);
    }

    String uri() {
        return uri(did, rkey);
    }

    JsonNode value() {
        return post.source().path("record");
    }
}
