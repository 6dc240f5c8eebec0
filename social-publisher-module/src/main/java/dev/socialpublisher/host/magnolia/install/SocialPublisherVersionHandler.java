package dev.socialpublisher.host.magnolia.install;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AddFilterBypassTask;
import info.magnolia.module.delta.NodeExistsDelegateTask;
import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;
import info.magnolia.voting.voters.URIStartsWithVoter;
import java.util.List;

/**
 * What an installation and an update write, beside what Magnolia does by itself: it imports our roles and the empty
 * configuration, and registers our servlet. Bootstrap files and servlets are taken at the first installation only, so
 * whatever changes in them later needs a delta here.
 */
public class SocialPublisherVersionHandler extends DefaultModuleVersionHandler {
    static final String CSRF_FILTER = "/server/filters/csrfTokenSecurity";
    static final String BYPASS = "social";
    static final String BASE = "/.social/";

    @Override
    protected List<Task> getExtraInstallTasks(InstallContext context) {
        return List.of(csrfBypass(), new PublicAccessTask());
    }

    /** At each update: a servlet whose mapping or class has changed is otherwise kept as it was first registered. */
    @Override
    protected List<Task> getDefaultUpdateTasks(Version forVersion) {
        return List.of(new ServletsAnewTask());
    }

    /**
     * Magnolia's CSRF token is part of its forms; our screens send JSON, and the API checks by itself that a change comes
     * from this site's own pages.
     */
    private static Task csrfBypass() {
        return new NodeExistsDelegateTask(
                "CSRF filter",
                "Lets " + BASE + " pass the filter; the API makes a same-origin check of its own",
                "config",
                CSRF_FILTER,
                new AddFilterBypassTask(CSRF_FILTER, BYPASS, URIStartsWithVoter.class, BASE),
                new WarnTask("There is no filter at " + CSRF_FILTER + ": if changes through " + BASE
                        + " are answered with \"CSRF token mismatch\", add a bypass for it where the filter is"));
    }
}
