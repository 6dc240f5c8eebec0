package dev.socialpublisher.testing;

import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.network.TextRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Network profiles as tests need them. */
public final class Profiles {
    public static final int LIMIT = 120;
    public static final int ALT_LIMIT = 40;

    private Profiles() {}

    public static NetworkProfile active(NetworkId id, ReconciliationClass reconciliation) {
        return profile(id, Lifecycle.ACTIVE, reconciliation);
    }

    public static NetworkProfile retired(NetworkId id) {
        return profile(id, Lifecycle.RETIRED, ReconciliationClass.NONE);
    }

    public static ProfileSource source(List<NetworkProfile> profiles) {
        return new ProfileSource() {
            @Override
            public Optional<NetworkProfile> find(NetworkId id) {
                return profiles.stream()
                        .filter(profile -> profile.id().equals(id))
                        .findFirst();
            }

            @Override
            public List<NetworkProfile> all() {
                return profiles;
            }
        };
    }

    /** Takes no upload. */
    public static NetworkProfile fetchingPictures(NetworkId id) {
        NetworkProfile plain = active(id, ReconciliationClass.NONE);
        return new NetworkProfile(
                id,
                plain.name(),
                plain.lifecycle(),
                plain.text(),
                plain.card(),
                plain.image(),
                plain.maxImages(),
                true,
                plain.cardImage(),
                plain.reconciliation(),
                plain.hosts(),
                plain.closedOn(),
                plain.substitute(),
                plain.facts());
    }

    private static NetworkProfile profile(NetworkId id, Lifecycle lifecycle, ReconciliationClass reconciliation) {
        boolean retired = lifecycle == Lifecycle.RETIRED;
        return new NetworkProfile(
                id,
                "Network " + id,
                lifecycle,
                new TextRules(CountingRule.CODE_POINTS, LIMIT, 0, 0, 0, ALT_LIMIT, 0),
                new CardRules(LinkPlacement.IN_TEXT, false, 191, 100, 70, 200),
                Optional.of(new MediaLimit(List.of("image/jpeg"), 1_000_000, 4096)),
                1,
                false,
                Optional.empty(),
                reconciliation,
                List.of(id + ".example"),
                retired ? Optional.of(LocalDate.of(2019, 4, 2)) : Optional.empty(),
                retired ? Optional.of(new NetworkId("bluesky")) : Optional.empty(),
                List.of());
    }
}
