package info.magnolia.cms.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.Collection;

/** Interface, implemented by a module that runs on 6.4. */
public interface User extends Principal, Serializable {
    @Override
    String getName();

    String getIdentifier();

    String getLanguage();

    String getProperty(String name);

    Collection<String> getAllRoles();
}
