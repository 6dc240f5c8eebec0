package info.magnolia.ui.api.action;

/** Interface; a type only. */
public interface ActionDefinition {}
