package dev.socialpublisher.host.magnolia;

import jakarta.servlet.http.HttpServlet;

/**
 * A servlet and what it answers for.
 *
 * @param prefix below {@code /.social}, for instance {@code /api/v1}; of two that match, the longer one counts
 */
public record Mount(String prefix, HttpServlet servlet) {
    public Mount {
        if (!prefix.startsWith("/") || prefix.endsWith("/")) {
            throw new IllegalArgumentException("a mount begins with a slash and ends without, not '" + prefix + "'");
        }
    }

    boolean takes(String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
