package dev.socialpublisher.tone.charter.quick;

import dev.socialpublisher.network.NetworkId;
import java.util.Optional;

/**
 * One change of a quick setting.
 *
 * @param network where; empty = everywhere
 * @param rule name without charter, of rules' own settings and of exceptions
 * @param value empty = what the charter itself says is taken back
 * @param more of a preferred word what to write instead, of an exception the reason, of a limit that no rule is for what is
 *     counted; else empty
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
