package dev.socialpublisher.host.magnolia;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/** A name for this process among those that share the database: claims bear it. */
final class NodeName {
    private static final int DIGITS = 8;

    private NodeName() {}

    /** The machine's name, and something that no other start has: a restarted node is another one. */
    static String ofThisStart() {
        return machine() + "-" + UUID.randomUUID().toString().substring(0, DIGITS);
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "node";
        }
    }
}
