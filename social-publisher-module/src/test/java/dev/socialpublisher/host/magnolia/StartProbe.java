package dev.socialpublisher.host.magnolia;

import dev.socialpublisher.host.magnolia.testing.Cms;
import dev.socialpublisher.host.magnolia.testing.NoRepository;
import info.magnolia.module.ModuleLifecycleContext;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Starts and stops the module in whatever class loader has loaded it, and answers why it was off: with every library there,
 * because its database is unsafe.
 */
public final class StartProbe implements Function<Path, String> {
    private static final ModuleLifecycleContext STARTUP = () -> ModuleLifecycleContext.PHASE_SYSTEM_STARTUP;

    @Override
    public String apply(Path home) {
        Cms cms = new Cms(home);
        cms.environment.put("SOCIAL_DATABASE_URL", "jdbc:h2:file:" + home.resolve("probe"));
        SocialPublisherModule module = new SocialPublisherModule(new Surroundings(
                new NoRepository(),
                () -> true,
                name -> Optional.ofNullable(cms.environment.get(name)),
                name -> Optional.empty(),
                cms::facts));
        module.start(STARTUP);
        try {
            return module.offBecause();
        } finally {
            module.stop(STARTUP);
        }
    }
}
