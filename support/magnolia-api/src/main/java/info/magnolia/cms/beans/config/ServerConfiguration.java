package info.magnolia.cms.beans.config;

import dev.socialpublisher.signature.SignatureOnly;

/** Class; type seen on 6.4, members of 5.x. */
public class ServerConfiguration {
    public ServerConfiguration() {}

    public boolean isAdmin() {
        throw new SignatureOnly();
    }

    public String getDefaultBaseUrl() {
        throw new SignatureOnly();
    }
}
