package info.magnolia.module.delta;

/** Interface; a type only. */
public interface Delta {}
