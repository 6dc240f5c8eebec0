package info.magnolia.module;

/** Interface on 6.4: seen in modules that run there. */
public interface ModuleLifecycle {
    void start(ModuleLifecycleContext context);

    void stop(ModuleLifecycleContext context);
}
