package dev.socialpublisher.host.magnolia.setting;

import dev.socialpublisher.PublicSettings;
import dev.socialpublisher.SocialSettings;
import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.adapter.rulefile.ValeStyles;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.delivery.run.DispatchSettings;
import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the product is set up in Magnolia; docs/reference/settings.md lists every name with its default.
 *
 * @param home folder of our own for what must not travel with the database
 * @param mediaWorkspace where assets stand
 * @param lightModules what the jar brings, then the CMS's own folder, which stands before it
 * @param styles packages that others wrote for Vale
 * @param siteAddresses where readers find the sites
 */
public record MagnoliaSettings(
        Path home,
        DatabaseChoice database,
        String mediaWorkspace,
        List<Path> lightModules,
        ValeStyles styles,
        SocialSettings social,
        SiteAddresses siteAddresses) {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * Reads all settings; makes the key for secrets where none is configured. Fails with HOST_SETTING_BROKEN, which names
     * every wrong setting with its value and what it takes.
     */
    public static MagnoliaSettings read(SettingSources sources, CmsFacts cms, String nodeName) {
        SettingReader reader = new SettingReader(sources);
        Optional<Path> home = home(reader, cms);
        Optional<URI> baseUrl = reader.address("base.url").or(cms::baseUrl);
        HouseSettings house = house(reader);
        Optional<DispatchSettings> dispatch = baseUrl.flatMap(url -> dispatch(reader, url, nodeName));
        Duration tick = reader.duration("dispatch.tick", Duration.ofSeconds(5), SECOND, Duration.ofMinutes(5));
        String media = reader.text("media.workspace").orElse("dam");
        List<Path> modules = lightModules(reader, cms);
        ValeStyles styles = new ValeStyles(reader.path("vale.styles"), reader.language("vale.language"));
        SiteAddresses sites = SiteAddresses.ofAuthor(sources, Stream.concat(baseUrl.stream(), cms.baseUrl().stream()));
        PublicSettings open = OpenSettings.author(reader);
        if (baseUrl.isEmpty()) {
            reader.problem(
                    Wording.of(
                            "the address of this instance is unknown; set SOCIAL_BASE_URL or defaultBaseUrl in /server",
                            "l’adresse de cette instance est inconnue ; renseignez SOCIAL_BASE_URL, ou defaultBaseUrl dans /server"));
        }
        DatabaseChoice database = database(reader, home.orElse(Path.of("")));
        reader.done();
        List<String> keys = Secrets.keys(reader, home.orElseThrow());
        reader.done();
        return new MagnoliaSettings(
                home.get(),
                database,
                media,
                modules,
                styles,
                new SocialSettings(house, keys, dispatch.orElseThrow(), tick, open),
                sites);
    }

    static List<Path> lightModules(SettingReader reader, CmsFacts cms) {
        Optional<Path> folder = reader.path("light.modules").or(cms::resources);
        return Stream.concat(Stream.of(BuiltIn.folder()), folder.stream()).toList();
    }

    static Optional<Path> home(SettingReader reader, CmsFacts cms) {
        Optional<Path> home =
                reader.path("home").or(() -> cms.home().map(magnolia -> magnolia.resolve("social-publisher")));
        if (home.isEmpty()) {
            reader.problem(
                    Wording.of(
                            "no folder is known for the product; set SOCIAL_HOME or magnolia.home to an absolute path",
                            "aucun dossier n’est connu pour le produit ; donnez un chemin absolu à SOCIAL_HOME ou à magnolia.home"));
        }
        return home;
    }

    static HouseSettings house(SettingReader reader) {
        return new HouseSettings(
                reader.text("site").orElse("default"),
                reader.zone("zone", ZoneId.of("Europe/Paris")),
                reader.languages("languages", List.of("fr", "en")),
                reader.flag("solo.mode", false));
    }

    /** Empty when the lease does not outlast a call, which is told. */
    private static Optional<DispatchSettings> dispatch(SettingReader reader, URI baseUrl, String nodeName) {
        DispatchSettings defaults = DispatchSettings.defaults(nodeName, baseUrl);
        Duration lease =
                reader.duration("dispatch.lease", defaults.lease(), Duration.ofSeconds(30), Duration.ofMinutes(15));
        Duration call = reader.duration(
                "dispatch.call.timeout", defaults.callTimeout(), Duration.ofSeconds(5), Duration.ofMinutes(10));
        if (call.compareTo(lease) >= 0) {
            reader.problem(Wording.of(
                    "dispatch.call.timeout is %d s; it must be shorter than dispatch.lease, %d s",
                    "dispatch.call.timeout vaut %d s ; il doit être plus court que dispatch.lease, %d s",
                    call.toSeconds(),
                    lease.toSeconds()));
            return Optional.empty();
        }
        return Optional.of(new DispatchSettings(
                reader.unlessRefused("dispatch.enabled"),
                reader.text("node.name").orElse(nodeName),
                baseUrl,
                lease,
                call,
                reader.duration("dispatch.catch.up", defaults.catchUpLimit(), SECOND, Duration.ofDays(7)),
                reader.duration("dispatch.settling", defaults.settling(), SECOND, HOUR),
                installation(reader)));
    }

    private static Optional<String> installation(SettingReader reader) {
        Optional<String> id = reader.text("installation.id");
        if (id.filter(set -> set.length() > 100).isPresent()) {
            reader.problem(Wording.of(
                    "installation.id has %d characters; it takes at most 100",
                    "installation.id compte %d caractères ; la limite est de 100",
                    id.get().length()));
            return Optional.empty();
        }
        return id;
    }

    private static DatabaseChoice database(SettingReader reader, Path home) {
        Optional<String> name = reader.text("database.jndi");
        Optional<String> url = reader.text("database.url");
        if (name.filter(set -> !set.startsWith("java:")).isPresent()) {
            reader.problem(Wording.of(
                    "database.jndi is '%s'; it takes a name of the container such as java:comp/env/jdbc/social",
                    "database.jndi vaut « %s » ; valeur attendue : un nom du conteneur, par exemple java:comp/env/jdbc/social",
                    name.get()));
        }
        if (name.isPresent() && url.isPresent()) {
            reader.problem(Wording.of(
                    "database.jndi and database.url are both set; choose one",
                    "database.jndi et database.url sont tous deux renseignés ; choisissez l’un des deux"));
        }
        return name.<DatabaseChoice>map(DatabaseChoice.Named::new)
                .orElseGet(() -> new DatabaseChoice.Address(
                        url.orElse("jdbc:h2:file:" + home.resolve("database").resolve("social") + ";WRITE_DELAY=0"),
                        reader.text("database.user").orElse("sa"),
                        reader.text("database.password").orElse("")));
    }
}
