package info.magnolia.module;

/** Interface; members of 5.x. */
public interface ModuleRegistry {
    boolean isModuleRegistered(String name);
}
