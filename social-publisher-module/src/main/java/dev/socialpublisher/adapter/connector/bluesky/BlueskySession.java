package dev.socialpublisher.adapter.connector.bluesky;

import dev.socialpublisher.channel.Credentials;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A session with the account's server, kept with the channel's credentials: logging in is limited to 30 times in 5
 * minutes and 300 a day.
 *
 * @param identifier whose session it is; another one in the configuration ends it
 * @param server where the account lives, which is not always where it signs in
 */
record BlueskySession(String identifier, String did, String handle, URI server, String accessJwt, String refreshJwt) {
    private static final String OF = "sessionOf";
    private static final String DID = "did";
    private static final String HANDLE = "handle";
    private static final String SERVER = "server";
    private static final String ACCESS = "accessJwt";
    private static final String REFRESH = "refreshJwt";

    /** The kept session, unless it belongs to another identifier than {@code identifier}. */
    static Optional<BlueskySession> in(Credentials credentials, String identifier) {
        boolean complete = Stream.of(OF, DID, HANDLE, SERVER, ACCESS, REFRESH)
                .allMatch(key -> credentials.get(key).isPresent());
        if (!complete || !credentials.get(OF).orElse("").equals(identifier)) {
            return Optional.empty();
        }
        return Optional.of(new BlueskySession(
                identifier,
                credentials.get(DID).orElseThrow(),
                credentials.get(HANDLE).orElseThrow(),
                URI.create(credentials.get(SERVER).orElseThrow()),
                credentials.get(ACCESS).orElseThrow(),
                credentials.get(REFRESH).orElseThrow()));
    }

    Map<String, String> values() {
        return Map.of(
                OF,
                identifier,
                DID,
                did,
                HANDLE,
                handle,
                SERVER,
                server.toString(),
                ACCESS,
                accessJwt,
                REFRESH,
                refreshJwt);
    }

    /** The address of a post as readers open it; an account whose handle does not resolve is shown by its DID. */
    URI address(String rkey) {
        String account = handle.isEmpty() || handle.equals("handle.invalid") ? did : handle;
        return URI.create("https://bsky.app/profile/" + account + "/post/" + rkey);
    }

    @Override
    public String toString() {
        return "BlueskySession[" + did + "]";
    }
}
