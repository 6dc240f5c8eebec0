package dev.socialpublisher.host.magnolia.install;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;

/** Tells the person who installs what could not be done for them. */
final class WarnTask implements Task {
    private final String warning;

    WarnTask(String warning) {
        this.warning = warning;
    }

    @Override
    public String getName() {
        return "Warning";
    }

    @Override
    public String getDescription() {
        return warning;
    }

    @Override
    public void execute(InstallContext context) {
        context.warn(warning);
    }
}
