package info.magnolia.module;

/** Interface; type seen on 6.4, members of 5.x. */
public interface ModuleLifecycleContext {
    int PHASE_SYSTEM_STARTUP = 1;
    int PHASE_MODULE_RESTART = 2;
    int PHASE_SYSTEM_SHUTDOWN = 3;

    int getPhase();
}
