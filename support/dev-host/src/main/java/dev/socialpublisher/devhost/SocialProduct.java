package dev.socialpublisher.devhost;

import dev.socialpublisher.PublicMediaSettings;
import dev.socialpublisher.PublicSettings;
import dev.socialpublisher.Sites;
import dev.socialpublisher.SocialHost;
import dev.socialpublisher.SocialParts;
import dev.socialpublisher.SocialPublisher;
import dev.socialpublisher.SocialSettings;
import dev.socialpublisher.adapter.crypto.SecretKeyFile;
import dev.socialpublisher.adapter.rulefile.ValeStyles;
import dev.socialpublisher.adapter.web.SocialServlets;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.delivery.gate.PageWait;
import dev.socialpublisher.delivery.run.DispatchSettings;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.network.NetworkId;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Plugs the product into the host, with the demo's accounts. */
final class SocialProduct implements ProductMount {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final String MEDIA = "dam";

    /** {@code -Dvale.styles}: a folder of Vale's packages. */
    private static final String STYLES = "vale.styles";

    /** {@code -Dvale.language}: theirs, whatever they say. */
    private static final String STYLES_LANGUAGE = "vale.language";

    private static final Duration TICK = Duration.ofSeconds(2);

    @Override
    public Mounted mount(HostServices services) {
        SocialHost host = host(services);
        SocialSettings settings = settings(services.work());
        SocialPublisher product = new SocialPublisher(host, settings, SocialParts.of(host, settings));
        services.channels().forEach(account -> {
            product.configure(new NetworkId(account.network()), app(account));
            product.configure(channel(account), new Credentials(account.secrets()));
        });
        product.start();
        SocialServlets servlets = product.servlets();
        Map<String, Servlet> byPath = Map.of(
                "/.social/api/v1/*", servlets.api(),
                "/.social/ui/*", servlets.ui(),
                "/.social/media/*", servlets.media());
        return new Mounted(byPath, product.site().pages(), product::stop);
    }

    private static SocialHost host(HostServices services) {
        return new SocialHost(
                services.actors(),
                services.sessions(),
                services.sessions(),
                MEDIA,
                services.database(),
                services.work(),
                List.of(services.lightModules()),
                new ValeStyles(
                        Optional.ofNullable(System.getProperty(STYLES)).map(Path::of),
                        Optional.ofNullable(System.getProperty(STYLES_LANGUAGE)).map(Locale::forLanguageTag)),
                services.ownAddresses(),
                Sites.UNKNOWN,
                services.readers(),
                services.clock());
    }

    /** The public base names the installation: the port that this process listens on may change from start to start. */
    private static SocialSettings settings(Path work) {
        return new SocialSettings(
                new HouseSettings(Magazine.SITE, ZONE, List.of("fr", "en"), false),
                List.of(SecretKeyFile.madeOnce(work.resolve("secret.key"))),
                DispatchSettings.defaults("dev-host", Magazine.PUBLIC_BASE),
                TICK,
                PublicSettings.NONE
                        .withMedia(PublicMediaSettings.Signed.withDefaults(
                                Magazine.PUBLIC_BASE, List.of(SecretKeyFile.madeOnce(work.resolve("media.key")))))
                        .withPageWait(PageWait.DEFAULT));
    }

    /** What is connected on the screen goes to the sandbox too. */
    private static NetworkApp app(DemoChannel account) {
        return new NetworkApp(
                account.secrets().getOrDefault("clientId", ""),
                Optional.ofNullable(account.secrets().get("clientSecret")),
                Optional.of(account.baseUrl()));
    }

    private static Channel channel(DemoChannel account) {
        return new Channel(
                new ChannelId(account.id()),
                new NetworkId(account.network()),
                account.name(),
                account.handle(),
                Magazine.SITE,
                account.language(),
                account.charter(),
                account.requiredApprovals(),
                "nora",
                account.purpose(),
                account.baseUrl(),
                ZONE);
    }
}
