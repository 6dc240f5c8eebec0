package info.magnolia.context;

/** Interface, seen on 6.4: the one that is injected for work without a user. */
public interface SystemContext extends Context {}
