package info.magnolia.ui.api.action;

/** Interface, seen on 6.4. */
public interface Action {
    void execute() throws ActionExecutionException;
}
