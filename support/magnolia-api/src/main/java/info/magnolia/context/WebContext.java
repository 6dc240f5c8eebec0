package info.magnolia.context;

import jakarta.servlet.http.HttpServletRequest;

/** Interface, seen on 6.4. */
public interface WebContext extends Context {
    HttpServletRequest getRequest();
}
