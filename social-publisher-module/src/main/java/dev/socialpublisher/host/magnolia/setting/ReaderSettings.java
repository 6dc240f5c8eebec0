package dev.socialpublisher.host.magnolia.setting;

import dev.socialpublisher.PublicSettings;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the product is set up on a public instance: fewer of the same settings, no database and no secrets but the key of
 * signed links.
 *
 * @param home folder for what can be made again
 * @param open how pictures are reached from outside
 */
public record ReaderSettings(
        Path home,
        String mediaWorkspace,
        List<Path> lightModules,
        HouseSettings house,
        SiteAddresses siteAddresses,
        PublicSettings open) {
    /** Fails with HOST_SETTING_BROKEN, which names every wrong setting with its value and what it takes. */
    public static ReaderSettings read(SettingSources sources, CmsFacts cms) {
        SettingReader reader = new SettingReader(sources);
        Optional<Path> home = MagnoliaSettings.home(reader, cms);
        HouseSettings house = MagnoliaSettings.house(reader);
        String media = reader.text("media.workspace").orElse("dam");
        List<Path> modules = MagnoliaSettings.lightModules(reader, cms);
        SiteAddresses sites =
                SiteAddresses.ofPublic(sources, reader.address("base.url").or(cms::baseUrl));
        PublicSettings open = OpenSettings.readers(reader);
        reader.done();
        return new ReaderSettings(home.orElseThrow(), media, modules, house, sites, open);
    }
}
