package dev.socialpublisher.host.magnolia.testing;

import dev.socialpublisher.host.magnolia.setting.CmsFacts;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An instance of the CMS on disk: its home, its properties, its environment. */
public final class Cms {
    public final Map<String, String> environment = new HashMap<>();
    public final Map<String, String> properties = new HashMap<>();
    public final Path home;
    public boolean author = true;

    public Cms(Path home) {
        this.home = home;
    }

    public CmsFacts facts() {
        return new CmsFacts(
                Optional.of(home),
                Optional.of(home.resolve("light-modules")),
                Optional.of(URI.create("https://author.example.org")));
    }
}
