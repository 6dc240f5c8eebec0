package dev.socialpublisher.queue.budget;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.fact.Money;
import dev.socialpublisher.network.fact.Prices;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.text.ThreadText;
import dev.socialpublisher.variant.VariantImage;
import java.util.Optional;

/** What a network bills for one post with all parts of its thread, about: repeated calls and refused ones may be billed on top. Pure. */
final class PostCost {
    private PostCost() {}

    /** Empty where nothing is billed: on a free network, and where a person posts on the network's own page. */
    static Optional<Money> of(PostRevision revision, Channel channel, NetworkProfile profile) {
        return channel.byHand() ? Optional.empty() : Prices.of(profile).map(prices -> of(revision, profile, prices));
    }

    private static Money of(PostRevision revision, NetworkProfile profile, Prices prices) {
        Money all = ThreadText.parts(revision.text()).stream()
                .map(part -> TextCounter.hasLink(part, profile) ? prices.linked() : prices.post())
                .reduce(Money::plus)
                .orElseThrow();
        if (revision.variant().video().isPresent()) {
            all = all.plus(prices.picture());
        }
        for (VariantImage image : revision.variant().images()) {
            Money pictured = all.plus(prices.picture());
            all = image.alt().value().isBlank() ? pictured : pictured.plus(prices.altText());
        }
        return all;
    }
}
