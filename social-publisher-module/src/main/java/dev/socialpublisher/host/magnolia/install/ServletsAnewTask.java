package dev.socialpublisher.host.magnolia.install;

import dev.socialpublisher.host.magnolia.cms.LiveMagnolia;
import info.magnolia.jcr.util.NodeNameHelper;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.RegisterServletTask;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import info.magnolia.module.model.ServletDefinition;
import java.util.function.Function;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Registers the descriptor's servlets again, with whatever mapping and class they have now. May be repeated. */
final class ServletsAnewTask implements Task {
    private static final String SERVLETS = "/server/filters/servlets/";

    private final Function<ServletDefinition, Task> registration;

    ServletsAnewTask() {
        this(servlet -> new RegisterServletTask(servlet, LiveMagnolia.component(NodeNameHelper.class)));
    }

    ServletsAnewTask(Function<ServletDefinition, Task> registration) {
        this.registration = registration;
    }

    @Override
    public String getName() {
        return "Servlets";
    }

    @Override
    public String getDescription() {
        return "Registers the module's servlets as its descriptor now has them";
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        for (ServletDefinition servlet : context.getCurrentModuleDefinition().getServlets()) {
            forget(context, servlet.getName());
            registration.apply(servlet).execute(context);
        }
    }

    private static void forget(InstallContext context, String name) throws TaskExecutionException {
        try {
            Session config = context.getConfigJCRSession();
            if (config.nodeExists(SERVLETS + name)) {
                config.removeItem(SERVLETS + name);
            }
        } catch (RepositoryException e) {
            throw new TaskExecutionException("Servlet " + name + " could not be forgotten: " + e.getMessage(), e);
        }
    }
}
