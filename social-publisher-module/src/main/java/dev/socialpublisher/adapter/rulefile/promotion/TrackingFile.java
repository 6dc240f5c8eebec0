package dev.socialpublisher.adapter.rulefile.promotion;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.tracking.LinkTracking;
import dev.socialpublisher.tone.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code tracking/*.yaml}. */
public final class TrackingFile {
    private static final Pattern FILLER = Pattern.compile("\\{([^{}]*)}");

    /** {@code sp} is the marker's own. */
    private static final Pattern NAME = Pattern.compile("(?!sp$)[A-Za-z][A-Za-z0-9_.-]{0,39}");

    private static final int LONGEST_VALUE = 100;

    private TrackingFile() {}

    /** One site's parameters. */
    public record SiteTracking(String site, LinkTracking tracking) {}

    /** Throws {@link dev.socialpublisher.tone.RuleProblems} with everything that is wrong in it. */
    public static SiteTracking read(YamlFile file) {
        Fields keys = file.fields();
        String site = site(file, keys);
        boolean enabled = keys.flag("enabled", true);
        Map<String, String> parameters = parameters(keys.map("parameters"));
        Map<NetworkId, Map<String, String>> networks = new LinkedHashMap<>();
        List<NetworkId> silent = new ArrayList<>();
        keys.optionalMap("networks")
                .ifPresent(map -> map.keys().forEach(name -> {
                    Optional<NetworkId> id = map.network(name, name);
                    if (map.isOff(name)) {
                        id.ifPresent(silent::add);
                    } else {
                        Map<String, String> own = parameters(map.map(name));
                        id.ifPresent(network -> networks.put(network, own));
                    }
                }));
        keys.done();
        return new SiteTracking(site, new LinkTracking(enabled, parameters, networks, silent));
    }

    /** A file bears its site's name, so that no two speak of one. */
    private static String site(YamlFile file, Fields keys) {
        String site = keys.text("site");
        if (!site.isEmpty() && !file.name().endsWith("/" + site + ".yaml")) {
            keys.problem(
                    "site",
                    Wording.of(
                            "'site' is '%s', but the file is called otherwise",
                            "« site » vaut « %s », mais le fichier porte un autre nom", site));
        }
        return site;
    }

    private static Map<String, String> parameters(Fields keys) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name : keys.keys()) {
            String value = keys.text(name);
            refuseName(keys, name);
            refuseValue(keys, name, value);
            parameters.put(name, value);
        }
        return parameters;
    }

    private static void refuseName(Fields keys, String name) {
        if (!NAME.matcher(name).matches()) {
            keys.problem(
                    name,
                    Wording.of(
                            "'%s' cannot name a parameter: up to 40 letters, digits, _ . -, and not sp, which marks the post",
                            "« %s » ne peut pas nommer un paramètre : 40 lettres, chiffres, _ . - au plus, et pas sp, qui marque le post",
                            name));
        }
    }

    private static void refuseValue(Fields keys, String name, String value) {
        if (value.length() > LONGEST_VALUE) {
            keys.problem(
                    name,
                    Wording.of(
                            "'%s' has %d characters; at most %d",
                            "« %s » compte %d caractères ; au plus %d", name, value.length(), LONGEST_VALUE));
        }
        Matcher fillers = FILLER.matcher(value);
        while (fillers.find()) {
            if (!LinkTracking.FILLERS.contains(fillers.group(1))) {
                keys.problem(
                        name,
                        Wording.of(
                                "'%s' has {%s}; it takes {%s}",
                                "« %s » contient {%s} ; sont admis {%s}",
                                name,
                                fillers.group(1),
                                String.join("}, {", LinkTracking.FILLERS)));
            }
        }
    }
}
