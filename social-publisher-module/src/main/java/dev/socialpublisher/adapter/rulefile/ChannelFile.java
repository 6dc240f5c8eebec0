package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Accounts that an administrator writes into a file, secrets included or named by {@code ${VARIABLE}}: the way to connect
 * where no screen does. No message holds a secret.
 */
public final class ChannelFile {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    private final LightModules files;
    private final Defaults defaults;
    private final Function<String, Optional<String>> environment;

    /** What an account has where its entry says nothing. */
    public record Defaults(String site, ZoneId zone) {}

    /** An account as the file has it. */
    public record Account(Channel channel, Credentials credentials) {}

    /**
     * @param files whose networks and charters an account may name
     * @param environment finds a variable by its name
     */
    public ChannelFile(LightModules files, Defaults defaults, Function<String, Optional<String>> environment) {
        this.files = files;
        this.defaults = defaults;
        this.environment = environment;
    }

    /** In the file's order; none where there is no file. Throws {@link RuleProblems} with everything that is wrong in it. */
    public List<Account> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return accounts(YamlFile.parse(file.getFileName().toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the accounts in " + file + " cannot be read", e);
        }
    }

    private List<Account> accounts(YamlFile file) {
        Fields keys = file.fields();
        Fields channels = keys.map("channels");
        List<Account> accounts = new ArrayList<>();
        for (String id : channels.keys()) {
            account(id(channels, id), channels.map(id)).ifPresent(accounts::add);
        }
        keys.done();
        return accounts;
    }

    /** Empty only where the file has problems, which {@code done} tells. */
    private Optional<Account> account(Optional<ChannelId> id, Fields keys) {
        Optional<NetworkProfile> profile = profile(keys);
        String name = keys.text("name");
        String handle = keys.text("handle");
        String site = keys.optionalText("site").orElse(defaults.site());
        Locale language = Locale.forLanguageTag(keys.text("language"));
        String charter = charter(keys);
        int approvals = keys.optionalNumber("approvals", 0, 2).orElse(1);
        String owner = keys.text("owner");
        String purpose = keys.optionalText("purpose").orElse("");
        Optional<URI> base = base(keys, profile);
        ZoneId zone = zone(keys).orElse(defaults.zone());
        boolean byHand = byHand(keys);
        Credentials credentials =
                new Credentials(keys.optionalMap("secrets").map(this::secrets).orElse(Map.of()));
        return id.flatMap(known -> profile.flatMap(network -> base.map(address -> new Account(
                new Channel(
                        known,
                        network.id(),
                        name,
                        handle,
                        site,
                        language,
                        charter,
                        approvals,
                        owner,
                        purpose,
                        address,
                        zone,
                        byHand,
                        Optional.empty(),
                        Optional.empty()),
                credentials))));
    }

    /** {@code delivery: by-hand}: a person posts what comes due; without the key, or with {@code machine}, we do. */
    private static boolean byHand(Fields keys) {
        String way = keys.optionalText("delivery").orElse("machine");
        if (!way.equals("machine") && !way.equals("by-hand")) {
            keys.problem(
                    "delivery",
                    Wording.of(
                            "'delivery' is '%s'; it takes machine or by-hand",
                            "« delivery » vaut « %s »\u202f; les valeurs possibles sont machine et by-hand", way));
        }
        return way.equals("by-hand");
    }

    private static Optional<ChannelId> id(Fields channels, String text) {
        Optional<ChannelId> id = ChannelId.parse(text);
        if (id.isEmpty()) {
            channels.problem(
                    text,
                    Wording.of(
                            "'%s' cannot name an account; it takes 1 to 60 lower-case letters, digits and hyphens",
                            "« %s » ne peut pas nommer un compte ; il faut de 1 à 60 minuscules, chiffres ou traits d’union",
                            text));
        }
        return id;
    }

    private Optional<NetworkProfile> profile(Fields keys) {
        String name = keys.text("network");
        Optional<NetworkProfile> profile = keys.network("network", name).flatMap(files.profiles()::find);
        if (profile.isEmpty() && !name.isEmpty()) {
            keys.problem(
                    "network",
                    Wording.of(
                            "the network '%s' is unknown; there are %s",
                            "le réseau « %s » est inconnu ; il y a %s",
                            name,
                            files.profiles().all().stream()
                                    .map(known -> known.id().value())
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
        return profile;
    }

    private String charter(Fields keys) {
        String charter = keys.text("charter");
        if (!charter.isEmpty() && files.charters().find(charter).isEmpty()) {
            keys.problem(
                    "charter",
                    Wording.of(
                            "the charter '%s' is unknown; there are %s",
                            "la charte « %s » est inconnue ; il y a %s",
                            charter,
                            files.charters().all().stream()
                                    .map(Charter::id)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
        return charter;
    }

    /** The network's own host unless the account lives elsewhere. */
    private static Optional<URI> base(Fields keys, Optional<NetworkProfile> profile) {
        Optional<String> written = keys.optionalText("baseUrl");
        Optional<URI> base = written.or(() -> profile.flatMap(
                        known -> known.hosts().stream().findFirst().map(host -> "https://" + host)))
                .flatMap(ChannelFile::httpAddress);
        if (base.isEmpty() && profile.isPresent()) {
            keys.problem(
                    "baseUrl",
                    Wording.of(
                            "'baseUrl' is %s; it takes the address of the network’s API, beginning with https://",
                            "« baseUrl » vaut %s ; il faut l’adresse de l’API du réseau, en https://",
                            written.map(text -> "'" + text + "'").orElse("-")));
        }
        return base;
    }

    private static Optional<URI> httpAddress(String text) {
        try {
            URI address = new URI(text);
            boolean http = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return http && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(Fields keys) {
        return keys.optionalText("zone").flatMap(name -> {
            try {
                return Optional.of(ZoneId.of(name));
            } catch (DateTimeException e) {
                keys.problem(
                        "zone",
                        Wording.of(
                                "'zone' is '%s'; it takes a time zone such as Europe/Paris",
                                "« zone » vaut « %s » ; il faut un fuseau horaire comme Europe/Paris", name));
                return Optional.empty();
            }
        });
    }

    private Map<String, String> secrets(Fields keys) {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (String name : keys.keys()) {
            keys.optionalText(name).ifPresent(text -> secrets.put(name, filledIn(keys, name, text)));
        }
        return secrets;
    }

    private String filledIn(Fields keys, String name, String text) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            Optional<String> value = environment.apply(found.group(1));
            if (value.isEmpty()) {
                keys.problem(
                        name,
                        Wording.of(
                                "'%s' names the environment variable %s, which is not set",
                                "« %s » nomme la variable d’environnement %s, qui n’est pas définie",
                                name,
                                found.group(1)));
            }
            return Matcher.quoteReplacement(value.orElse(""));
        });
    }
}
