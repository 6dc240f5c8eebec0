package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.variant.AddressForm;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A charter's own file, {@code charters/<id>/charter.yaml}.
 *
 * @param address by network where it differs
 * @param without names of rules that are not in force
 */
record CharterHead(
        String id,
        String title,
        Locale language,
        String version,
        AddressForm address,
        Map<NetworkId, AddressForm> addressOn,
        Set<String> without) {
    CharterHead {
        addressOn = Map.copyOf(addressOn);
        without = Set.copyOf(without);
    }

    static CharterHead read(YamlFile file) {
        Fields keys = file.fields();
        CharterHead head = new CharterHead(
                id(keys, file.name()),
                keys.text("title"),
                language(keys),
                keys.text("version"),
                keys.choice("address", AddressForm.class).orElse(AddressForm.FREE),
                addressOn(keys),
                Set.copyOf(keys.texts("without").values()));
        keys.done();
        return head;
    }

    /** The folder's name: it stands in every rule's id. */
    private static String id(Fields keys, String file) {
        String folder = file.replaceFirst(".*/([^/]+)/charter\\.yaml$", "$1");
        String id = keys.text("id");
        if (!id.isEmpty() && !id.equals(folder)) {
            keys.problem(
                    "id",
                    Wording.of(
                            "'id' is '%s', but the folder is called '%s'",
                            "«\u00a0id\u00a0» vaut «\u00a0%s\u00a0», mais le dossier s’appelle «\u00a0%s\u00a0»",
                            id,
                            folder));
        }
        return id;
    }

    private static Locale language(Fields keys) {
        Locale language = Locale.forLanguageTag(keys.text("language"));
        if (keys.has("language") && language.getLanguage().isEmpty()) {
            keys.problem(
                    "language",
                    new Wording(
                            "'language' is not one; write fr or en",
                            "«\u00a0language\u00a0» n’est pas une langue\u202f; écrivez fr ou en"));
        }
        return language;
    }

    private static Map<NetworkId, AddressForm> addressOn(Fields keys) {
        Map<NetworkId, AddressForm> found = new LinkedHashMap<>();
        keys.optionalMap("networks").ifPresent(networks -> {
            for (String name : networks.keys()) {
                networks.network(name, name)
                        .ifPresent(id -> networks.map(name)
                                .choice("address", AddressForm.class)
                                .ifPresent(address -> found.put(id, address)));
            }
        });
        return found;
    }
}
