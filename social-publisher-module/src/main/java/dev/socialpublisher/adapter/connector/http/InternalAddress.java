package dev.socialpublisher.adapter.connector.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells addresses that only a network of one's own can reach, also where an IPv6 address carries an IPv4 one. */
final class InternalAddress {
    /** Not globally reachable, or not an address of one machine. IANA special-purpose registries, 2026-11-22. */
    private static final List<Block> INTERNAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "224.0.0.0/3",
                    "::/128",
                    "::1/128",
                    "fc00::/7",
                    "fe80::/9",
                    "ff00::/8")
            .map(Block::parse)
            .toList();

    /** Blocks that carry an IPv4 address, and the octet where it begins: compatible, NAT64, 6to4. */
    private static final Map<Block, Integer> CARRIERS =
            Map.of(Block.parse("::/96"), 12, Block.parse("64:ff9b::/96"), 12, Block.parse("2002::/16"), 2);

    private InternalAddress() {}

    static boolean is(InetAddress address) {
        return is(address.getAddress());
    }

    private static boolean is(byte[] octets) {
        return INTERNAL.stream().anyMatch(block -> block.contains(octets))
                || CARRIERS.entrySet().stream()
                        .filter(carrier -> carrier.getKey().contains(octets))
                        .anyMatch(
                                carrier -> is(Arrays.copyOfRange(octets, carrier.getValue(), carrier.getValue() + 4)));
    }

    /** An address range; IPv4-mapped addresses reach us as IPv4 already, the JDK unwraps them. */
    private static final class Block {
        private final byte[] prefix;
        private final int bits;

        private Block(byte[] prefix, int bits) {
            this.prefix = prefix;
            this.bits = bits;
        }

        static Block parse(String text) {
            int slash = text.indexOf('/');
            try {
                byte[] prefix = InetAddress.getByName(text.substring(0, slash)).getAddress();
                return new Block(prefix, Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("not an address block: " + text, e);
            }
        }

        boolean contains(byte[] octets) {
            if (octets.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((octets[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
