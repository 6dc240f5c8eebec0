package info.magnolia.module;

/** Interface; named by module descriptors only. */
public interface ModuleVersionHandler {}
