package dev.socialpublisher.tone.charter.quick;

import dev.socialpublisher.network.NetworkId;
import java.util.Optional;

/**
 * One change of a quick setting.
 *
 * @param network where; empty = everywhere
 * @param rule name without charter, of rules' own settings, of words that go and of exceptions; else empty
 * @param value a level, a number, an address form, words; empty = what the charter itself says is taken back
 * @param more of a preferred word what to write instead, of an exception the reason; else empty
 */
public record QuickChange(What what, Optional<NetworkId> network, String rule, Optional<String> value, String more) {
    /** What changes. */
    public enum What {
        ADDRESS,
        LEVEL,
        MAX,
        LEAST_HASHTAGS,
        BAN,
        UNBAN,
        PREFER,
        UNPREFER,
        EXCEPT,
        UNEXCEPT
    }
}
