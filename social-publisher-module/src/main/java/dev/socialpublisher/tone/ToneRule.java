package dev.socialpublisher.tone;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.variant.ComposeSettings;
import java.util.List;
import java.util.Optional;

/** One editorial rule. Pure and bounded in time; spans lie inside the part's text. Called on any thread. */
public interface ToneRule {
    RuleId id();

    /** What the rule is for, for the rules screen. */
    RuleDescription description();

    /** Ordered by part and span; empty when nothing is wrong. */
    List<Finding> check(CheckContext context);

    /**
     * Words without which the rule finds nothing in any part: a check spares itself the rule where none of them stands.
     * Always, unless a kind knows better. Asked once, when the charter is put together.
     */
    default Triggers triggers() {
        return Triggers.ALWAYS;
    }

    /**
     * What composing must obey of this rule on a network for an article of that section, so that a limit or a word list stands in one file only. A rule
     * that composing cannot obey beforehand answers {@code settings} as they are.
     */
    default ComposeSettings narrow(ComposeSettings settings, NetworkId network, Optional<String> section) {
        return settings;
    }
}
