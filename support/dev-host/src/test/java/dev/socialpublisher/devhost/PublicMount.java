package dev.socialpublisher.devhost;

import dev.socialpublisher.PublicHost;
import dev.socialpublisher.PublicMediaSettings;
import dev.socialpublisher.PublicSettings;
import dev.socialpublisher.PublicSite;
import dev.socialpublisher.Sites;
import dev.socialpublisher.adapter.media.ImageRenditioner;
import dev.socialpublisher.adapter.web.PublicServlets;
import dev.socialpublisher.devhost.magazine.Magazine;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** What a public instance mounts of the product, without the rest of it. */
final class PublicMount implements ProductMount {
    private static final Path LIGHT_MODULES = Path.of("..", "..", "light-modules");
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final AtomicReference<HostServices> services = new AtomicReference<>();

    HostServices offered() {
        return services.get();
    }

    @Override
    public Mounted mount(HostServices offered) {
        services.set(offered);
        PublicHost readers = new PublicHost(
                offered.readers(),
                Magazine.SITE,
                ZoneOffset.UTC,
                offered.work().resolve("cache"),
                List.of(LIGHT_MODULES),
                Sites.UNKNOWN,
                offered.clock());
        PublicSettings settings = PublicSettings.NONE.withMedia(
                PublicMediaSettings.Signed.withDefaults(Magazine.PUBLIC_BASE, List.of(KEY)));
        PublicSite site = PublicSite.of(readers, settings, new ImageRenditioner());
        PublicServlets servlets = site.servlets();
        return new Mounted(
                Map.of("/.social/api/v1/*", servlets.api(), "/.social/media/*", servlets.media()),
                site.pages(),
                () -> {});
    }
}
