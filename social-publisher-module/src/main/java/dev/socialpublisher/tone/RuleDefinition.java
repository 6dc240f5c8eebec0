package dev.socialpublisher.tone;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.variant.AddressForm;
import java.util.Locale;
import java.util.Map;

/**
 * A rule file's content without its format: nested maps, lists, strings, numbers and booleans.
 *
 * @param values as in the file, in order
 * @param positions line and column of each key by its path ({@code tokens.2}), for error messages
 */
public record RuleDefinition(
        RuleId id,
        String kind,
        String file,
        Context context,
        Map<String, Object> values,
        Map<String, FilePosition> positions) {

    /**
     * What a charter says for all its rules; a rule's own keys come before it.
     *
     * @param version of the charter; empty where a rule is only looked at
     * @param language with a country where the charter keeps to one's typography
     * @param address how readers are addressed; {@code addressOn} where a network differs
     */
    public record Context(String version, Locale language, AddressForm address, Map<NetworkId, AddressForm> addressOn) {
        /** Of a rule without charter. */
        public static final Context NONE = new Context("", Locale.ROOT, AddressForm.FREE, Map.of());

        public Context {
            addressOn = Map.copyOf(addressOn);
        }

        public AddressForm address(NetworkId network) {
            return addressOn.getOrDefault(network, address);
        }
    }

    public String charterVersion() {
        return context.version();
    }

    public RuleDefinition in(Context charter) {
        return new RuleDefinition(id, kind, file, charter, values, positions);
    }
}
