package dev.socialpublisher.tone;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.variant.AddressForm;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

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
     * @param memory of what was read before
     */
    public record Context(
            String version,
            Locale language,
            AddressForm address,
            Map<NetworkId, AddressForm> addressOn,
            Memory memory) {
        /** Of a rule without charter. */
        public static final Context NONE = new Context("", Locale.ROOT, AddressForm.FREE, Map.of());

        public Context {
            addressOn = Map.copyOf(addressOn);
        }

        /** Without a memory. */
        public Context(String version, Locale language, AddressForm address, Map<NetworkId, AddressForm> addressOn) {
            this(version, language, address, addressOn, Memory.NONE);
        }

        public Context with(Memory kept) {
            return new Context(version, language, address, addressOn, kept);
        }

        public AddressForm address(NetworkId network) {
            return addressOn.getOrDefault(network, address);
        }
    }

    /**
     * What is dear to make of a rule's words and the same for every rule that has them: a charter is put together again
     * with each change, and shares rules with its children. Forgets what was not asked for in a long time. Any thread.
     */
    public static final class Memory {
        /** Makes everything anew. */
        public static final Memory NONE = new Memory(false);

        /** In each of two generations; the patterns of some large charters. */
        private static final int MOST = 20_000;

        private final boolean keeps;
        private volatile Map<Object, Object> before = new ConcurrentHashMap<>();
        private volatile Map<Object, Object> now = new ConcurrentHashMap<>();

        private Memory(boolean keeps) {
            this.keeps = keeps;
        }

        public static Memory empty() {
            return new Memory(true);
        }

        /** What {@code make} makes of the key, immutable; {@code key} is of a type that nothing else is kept by. */
        public <T> T once(Class<T> type, Object key, Supplier<T> make) {
            return find(type, key).orElseGet(() -> {
                T made = make.get();
                keep(key, made);
                return made;
            });
        }

        /** What was kept by the key. */
        public <T> Optional<T> find(Class<T> type, Object key) {
            Object known = now.get(key);
            if (known == null) {
                known = before.get(key);
                if (known != null) {
                    keep(key, known);
                }
            }
            return Optional.ofNullable(known).map(type::cast);
        }

        /** For {@link #find}; {@code made} and {@code key} as {@link #once} has them. */
        public void keep(Object key, Object made) {
            if (!keeps) {
                return;
            }
            if (now.size() >= MOST) {
                before = now;
                now = new ConcurrentHashMap<>();
            }
            now.put(key, made);
        }
    }

    public String charterVersion() {
        return context.version();
    }

    public RuleDefinition in(Context charter) {
        return new RuleDefinition(id, kind, file, charter, values, positions);
    }
}
