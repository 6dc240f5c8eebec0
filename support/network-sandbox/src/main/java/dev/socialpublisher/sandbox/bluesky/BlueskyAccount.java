package dev.socialpublisher.sandbox.bluesky;

import java.util.regex.Pattern;

/**
 * An account of the Bluesky stand-in.
 *
 * @param did {@code did:plc:} and 24 characters of base32
 * @param handle a domain name; also the login identifier
 */
public record BlueskyAccount(String did, String handle, String name, String appPassword) {

    private static final Pattern DID = Pattern.compile("did:plc:[a-z2-7]{24}");

    public BlueskyAccount {
        if (!DID.matcher(did).matches()) {
            throw new IllegalArgumentException("Bluesky did is '" + did + "', allowed is did:plc: and 24 of a-z2-7");
        }
    }

    /** The documented demo account. */
    public static BlueskyAccount demo() {
        return new BlueskyAccount(
                "did:plc:sandboxmagazine234567abc", "magazine.test", "Magazine (demo)", "demo-app-pass-word");
    }

    boolean answersTo(String identifier) {
        return identifier.equals(did) || identifier.equalsIgnoreCase(handle);
    }

    @Override
    public String toString() {
        return "BlueskyAccount[" + did + ", " + handle + "]";
    }
}
