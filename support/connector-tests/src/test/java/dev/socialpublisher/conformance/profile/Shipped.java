package dev.socialpublisher.conformance.profile;

import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.time.Clock;
import java.util.List;

/** The profiles of networks, as they ship. */
public final class Shipped {
    private static final LightModules SHIPPED =
            new LightModules(List.of(BuiltIn.folder()), StandardKinds.all(), Clock.systemUTC());

    private Shipped() {}

    public static NetworkProfile profile(NetworkId network) {
        return SHIPPED.profiles().find(network).orElseThrow();
    }
}
