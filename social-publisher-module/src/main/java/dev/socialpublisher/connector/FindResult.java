package dev.socialpublisher.connector;

import dev.socialpublisher.error.Wording;

/** Answer to the question whether a post exists. CANNOT_TELL: the network did not answer, or cannot be asked. */
public sealed interface FindResult {
    Kind kind();

    enum Kind {
        FOUND,
        ABSENT,
        CANNOT_TELL
    }

    record Found(RemotePost post) implements FindResult {
        @Override
        public Kind kind() {
            return Kind.FOUND;
        }
    }

    record Absent() implements FindResult {
        @Override
        public Kind kind() {
            return Kind.ABSENT;
        }
    }

    record CannotTell(Wording detail) implements FindResult {
        @Override
        public Kind kind() {
            return Kind.CANNOT_TELL;
        }
    }
}
