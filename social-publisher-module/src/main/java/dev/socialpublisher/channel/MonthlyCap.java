package dev.socialpublisher.channel;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a channel may send in a calendar month of its zone; at least one of the two.
 *
 * @param posts at most, {@link #MOST_POSTS} where more would mean no cap
 * @param amount at most, more than 0, in cents at the finest, in the currency in which the network bills posts
 */
public record MonthlyCap(Optional<Integer> posts, Optional<BigDecimal> amount) {
    public static final int MOST_POSTS = 100_000;
    public static final BigDecimal MOST_AMOUNT = BigDecimal.valueOf(1_000_000);

    public MonthlyCap {
        if (posts.isEmpty() && amount.isEmpty()) {
            throw new IllegalArgumentException("a cap says posts, an amount or both");
        }
        if (posts.isPresent() && (posts.get() < 1 || posts.get() > MOST_POSTS)) {
            throw new IllegalArgumentException("a cap takes 1 to " + MOST_POSTS + " posts, not " + posts.get());
        }
        if (amount.filter(most -> !takes(most)).isPresent()) {
            throw new IllegalArgumentException(
                    "a cap takes an amount above 0 and up to " + MOST_AMOUNT + ", in cents, not " + amount.get());
        }
    }

    private static boolean takes(BigDecimal amount) {
        return amount.signum() > 0 && amount.scale() <= 2 && amount.compareTo(MOST_AMOUNT) <= 0;
    }

    /** Empty where both are. */
    public static Optional<MonthlyCap> of(Optional<Integer> posts, Optional<BigDecimal> amount) {
        return posts.isEmpty() && amount.isEmpty() ? Optional.empty() : Optional.of(new MonthlyCap(posts, amount));
    }
}
