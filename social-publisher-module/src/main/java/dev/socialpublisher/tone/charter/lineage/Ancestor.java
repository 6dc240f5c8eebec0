package dev.socialpublisher.tone.charter.lineage;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.variant.AddressForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A charter of a line: what its own file says beside rules.
 *
 * @param addressOn by network where it differs
 * @param exceptions that it makes itself, in the file's order
 */
public record Ancestor(
        String charter,
        String title,
        Locale language,
        Optional<AddressForm> address,
        Map<NetworkId, AddressForm> addressOn,
        List<CharterException> exceptions) {
    public Ancestor {
        exceptions = List.copyOf(exceptions);
        addressOn = Map.copyOf(addressOn);
    }
}
