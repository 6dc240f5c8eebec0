package dev.socialpublisher.host.magnolia;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.host.magnolia.cms.MagnoliaContext;
import dev.socialpublisher.host.magnolia.library.Libraries;
import dev.socialpublisher.host.magnolia.setting.CmsFacts;
import dev.socialpublisher.host.magnolia.setting.DatabaseChoice;
import dev.socialpublisher.host.magnolia.setting.MagnoliaSettings;
import dev.socialpublisher.host.magnolia.setting.ReaderSettings;
import dev.socialpublisher.host.magnolia.setting.SettingSources;
import dev.socialpublisher.host.magnolia.setting.SettingSources.Lookup;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.init.MagnoliaConfigurationProperties;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/**
 * The CMS around the module, asked anew at each start.
 *
 * @param onAuthor whether editors work here; readers' instances send nothing
 */
record Surroundings(
        MagnoliaContext magnolia,
        BooleanSupplier onAuthor,
        Lookup environment,
        Lookup properties,
        Supplier<CmsFacts> facts) {
    static Surroundings of(
            MagnoliaContext magnolia, ServerConfiguration server, MagnoliaConfigurationProperties properties) {
        Lookup lookup = name ->
                properties.hasProperty(name) ? Optional.ofNullable(properties.getProperty(name)) : Optional.empty();
        return new Surroundings(
                magnolia,
                server::isAdmin,
                name -> Optional.ofNullable(System.getenv(name)),
                lookup,
                () -> facts(server, lookup));
    }

    /** Touches no library before all are known to be there. */
    Instance start(Map<String, Object> configuration) {
        SettingSources sources = new SettingSources(environment, properties, configuration);
        return onAuthor.getAsBoolean() ? author(sources) : readers(sources);
    }

    private Instance author(SettingSources sources) {
        MagnoliaSettings settings = MagnoliaSettings.read(sources, facts.get(), NodeName.ofThisStart());
        requireLibraries(settings.database().fold(named -> "", DatabaseChoice.Address::url));
        findCodecs();
        return new AuthorInstance(magnolia, settings, environment);
    }

    private Instance readers(SettingSources sources) {
        ReaderSettings settings = ReaderSettings.read(sources, facts.get());
        requireLibraries("");
        findCodecs();
        return new PublicInstance(magnolia, settings);
    }

    /** Those below WEB-INF/lib are found only when somebody looks from within the webapp. */
    private static void findCodecs() {
        ImageIO.scanForPlugins();
    }

    private static void requireLibraries(String jdbcUrl) {
        List<Wording> missing = Libraries.missing(Surroundings.class.getClassLoader(), jdbcUrl);
        if (!missing.isEmpty()) {
            throw new SocialException(ErrorCode.HOST_LIBRARY_MISSING, Wording.joined(Wording.of("; ", " ; "), missing));
        }
    }

    private static CmsFacts facts(ServerConfiguration server, Lookup properties) {
        return new CmsFacts(
                properties.find("magnolia.home").map(Path::of),
                properties.find("magnolia.resources.dir").map(Path::of),
                Optional.ofNullable(server.getDefaultBaseUrl())
                        .filter(url -> url.startsWith("http"))
                        .map(URI::create));
    }
}
