package dev.socialpublisher.host.magnolia;

import dev.socialpublisher.host.magnolia.cms.LiveMagnolia;
import dev.socialpublisher.host.magnolia.cms.MagnoliaSites;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.function.Function;
import javax.jcr.Node;

/** Asks the CMS for a node's site in whatever class loader has loaded it: what it throws, and what comes of it. */
public final class SiteProbe implements Function<Path, String> {
    @Override
    public String apply(Path home) {
        LiveMagnolia live = new LiveMagnolia(null);
        Node node = (Node) Proxy.newProxyInstance(
                Node.class.getClassLoader(), new Class<?>[] {Node.class}, (proxy, method, arguments) -> null);
        return thrown(live, node) + " " + new MagnoliaSites(live).of(node);
    }

    private static String thrown(LiveMagnolia live, Node node) {
        try {
            return live.siteLanguages(node).toString();
        } catch (RuntimeException | LinkageError e) {
            return e.getClass().getSimpleName();
        }
    }
}
