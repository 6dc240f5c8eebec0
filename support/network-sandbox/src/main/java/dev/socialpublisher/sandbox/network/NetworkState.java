package dev.socialpublisher.sandbox.network;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import java.util.List;

/** What a stand-in remembers across a restart. Any thread. */
public interface NetworkState extends AutoCloseable {

    /** Durable when it returns. */
    void record(ObjectNode event);

    /** Oldest first, deleted ones included. */
    List<AcceptedPost> posts();

    /** Back to the first moment. */
    void reset();

    @Override
    void close();
}
