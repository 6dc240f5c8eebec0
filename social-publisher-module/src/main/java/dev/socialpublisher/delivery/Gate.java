package dev.socialpublisher.delivery;

/**
 * A condition before dispatch. Asked after the claim, and again after uploads, right before the one irreversible call;
 * the first answer that is no pass decides. May block on the repository and the database; an exception holds nothing up
 * but its own post, which is tried again.
 */
@FunctionalInterface
public interface Gate {
    GateResult check(Claim claim);
}
