package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.SourcedFact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network's profile as it travels. */
public record NetworkJson(
        String id,
        String name,
        String lifecycle,
        boolean hasConnector,
        String counting,
        int limit,
        int linkWeight,
        int maxHashtags,
        int maxImages,
        int maxAltText,
        String linkPlacement,
        String reconciliation,
        @Nullable String closedOn,
        @Nullable String substitute,
        List<FactJson> facts) {

    /** All networks. */
    public record ListJson(List<NetworkJson> networks) {}

    /** A fact with its source; {@code stale} where somebody should look it up again. */
    public record FactJson(
            String name, String value, String source, String checkedOn, String confidence, boolean stale) {
        static FactJson of(SourcedFact fact, boolean stale) {
            return new FactJson(
                    fact.name(), fact.value(), fact.source(), fact.checkedOn().toString(), fact.confidence(), stale);
        }
    }

    public static NetworkJson of(NetworkProfile profile, boolean hasConnector, LocalDate today) {
        return new NetworkJson(
                profile.id().value(),
                profile.name(),
                profile.lifecycle().name(),
                hasConnector,
                profile.text().counting().name(),
                profile.text().limit(),
                profile.text().linkWeight(),
                profile.text().maxHashtags(),
                profile.maxImages(),
                profile.text().maxAltText(),
                profile.card().link().name(),
                profile.reconciliation().name(),
                profile.closedOn().map(LocalDate::toString).orElse(null),
                profile.substitute().map(NetworkId::value).orElse(null),
                profile.facts().stream()
                        .map(fact -> FactJson.of(fact, fact.staleOn(today)))
                        .toList());
    }
}
