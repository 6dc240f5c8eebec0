package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.tone.Charter.Trait;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.charter.lineage.CharterException;
import dev.socialpublisher.tone.placed.Place;
import dev.socialpublisher.variant.AddressForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A charter's own file, {@code charters/<id>/charter.yaml}.
 *
 * @param manner how it speaks; what is empty is the parents'
 * @param parents charters whose rules it inherits; a later one's come before an earlier one's
 * @param without names of rules that are not in force
 * @param patches what it changes of rules, general ones first, then networks', then sections', then exceptions
 * @param exceptions which are among the patches, too
 * @param file for messages about what only shows when rules are put together
 */
record CharterHead(
        String id,
        String title,
        Locale language,
        String version,
        Manner manner,
        List<String> parents,
        Set<String> without,
        List<RulePatch> patches,
        List<CharterException> exceptions,
        YamlFile file) {
    CharterHead {
        exceptions = List.copyOf(exceptions);
        parents = List.copyOf(parents);
        without = Set.copyOf(without);
        patches = List.copyOf(patches);
    }

    /**
     * How a charter speaks.
     *
     * @param typography locale of its signs and spaces, where it is not the language's
     * @param addressOn by network where it differs
     */
    record Manner(
            Optional<Locale> typography,
            Optional<AddressForm> address,
            Map<NetworkId, AddressForm> addressOn,
            List<Trait> traits) {
        /** Of a charter that says nothing of it. */
        static final Manner NONE = new Manner(Optional.empty(), Optional.empty(), Map.of(), List.of());

        Manner {
            addressOn = Map.copyOf(addressOn);
            traits = List.copyOf(traits);
        }
    }

    static CharterHead read(YamlFile file) {
        Fields keys = file.fields();
        Map<NetworkId, AddressForm> addressOn = new LinkedHashMap<>();
        List<RulePatch> patches = new ArrayList<>(RulePatch.read(Place.EVERYWHERE, keys, ""));
        keys.optionalMap("networks")
                .ifPresent(networks -> networks.keys()
                        .forEach(name -> networks.network(name, name)
                                .ifPresent(network -> readNetwork(networks.map(name), network, addressOn, patches))));
        keys.optionalMap("sections")
                .ifPresent(sections -> sections.keys().forEach(name -> {
                    Place place = new Place(Optional.empty(), Optional.of(Words.slug(name)));
                    patches.addAll(RulePatch.read(place, sections.map(name), "sections." + name + "."));
                }));
        List<CharterException> exceptions = exceptions(keys);
        for (int i = 0; i < exceptions.size(); i++) {
            patches.addAll(patches(exceptions.get(i), "exceptions." + i));
        }
        CharterHead head = new CharterHead(
                id(keys, file.name()),
                keys.text("title"),
                locale(keys, "language").orElse(Locale.ROOT),
                keys.text("version"),
                new Manner(
                        keys.has("typography") ? locale(keys, "typography") : Optional.empty(),
                        keys.choice("address", AddressForm.class),
                        addressOn,
                        traits(keys)),
                List.copyOf(keys.texts("parents").values()),
                Set.copyOf(keys.texts("without").values()),
                patches,
                exceptions,
                file);
        keys.done();
        return head;
    }

    /** Where a key stands, or the file's start. */
    FilePosition position(String path) {
        return file.positions().getOrDefault(path, FilePosition.START);
    }

    private static List<CharterException> exceptions(Fields keys) {
        return keys.maps("exceptions").stream()
                .map(exception -> new CharterException(
                        exception.text("rule"),
                        exception.text("phrase"),
                        exception.texts("networks").entrySet().stream()
                                .flatMap(name -> exception.network(name.getKey(), name.getValue()).stream())
                                .collect(Collectors.toSet()),
                        exception.optionalText("reason"),
                        exception.optionalText("by"),
                        exception.optionalText("date")))
                .toList();
    }

    private static List<RulePatch> patches(CharterException exception, String path) {
        Stream<Place> places = exception.networks().isEmpty()
                ? Stream.of(Place.EVERYWHERE)
                : exception.networks().stream()
                        .sorted(Comparator.comparing(NetworkId::value))
                        .map(network -> new Place(Optional.of(network), Optional.empty()));
        return places.map(place -> RulePatch.exception(exception.rule(), place, exception.phrase(), path))
                .toList();
    }

    private static void readNetwork(
            Fields below, NetworkId network, Map<NetworkId, AddressForm> addressOn, List<RulePatch> patches) {
        below.choice("address", AddressForm.class).ifPresent(address -> addressOn.put(network, address));
        Place place = new Place(Optional.of(network), Optional.empty());
        patches.addAll(RulePatch.read(place, below, "networks." + network.value() + "."));
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

    private static Optional<Locale> locale(Fields keys, String key) {
        Locale language = Locale.forLanguageTag(keys.text(key));
        if (keys.has(key) && language.getLanguage().isEmpty()) {
            keys.problem(
                    key,
                    Wording.of(
                            "'%s' is not one; write fr or en",
                            "«\u00a0%s\u00a0» n’est pas une langue\u202f; écrivez fr ou en", key));
        }
        return Optional.of(language).filter(found -> !found.getLanguage().isEmpty());
    }

    private static List<Trait> traits(Fields keys) {
        return keys.maps("traits").stream()
                .map(trait -> new Trait(trait.text("name"), trait.text("description")))
                .toList();
    }
}
