package dev.socialpublisher.host.magnolia;

import dev.socialpublisher.host.magnolia.testing.Cms;
import dev.socialpublisher.host.magnolia.testing.CmsDouble;
import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import dev.socialpublisher.host.magnolia.testing.FakeRequest;
import dev.socialpublisher.host.magnolia.testing.FakeResponse;
import info.magnolia.module.ModuleLifecycleContext;
import java.nio.file.Path;
import java.util.Optional;

/** The module in a CMS on disk, not yet started. */
record Installed(CmsDouble magnolia, Cms cms, SocialPublisherModule module) implements AutoCloseable {
    static final ModuleLifecycleContext STARTUP = () -> ModuleLifecycleContext.PHASE_SYSTEM_STARTUP;

    static Installed in(Path home, CmsRepository repository) {
        CmsDouble magnolia = new CmsDouble(repository);
        Cms cms = new Cms(home);
        Surroundings surroundings = new Surroundings(
                magnolia,
                () -> cms.author,
                name -> Optional.ofNullable(cms.environment.get(name)),
                name -> Optional.ofNullable(cms.properties.get(name)),
                cms::facts);
        return new Installed(magnolia, cms, new SocialPublisherModule(surroundings));
    }

    FakeResponse call(FakeRequest request) throws Exception {
        FakeResponse response = new FakeResponse();
        new SocialServlet(() -> module).service(request.request(), response.response());
        return response;
    }

    @Override
    public void close() {
        module.stop(STARTUP);
        magnolia.signOut();
        magnolia.close();
    }
}
