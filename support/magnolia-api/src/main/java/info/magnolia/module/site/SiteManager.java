package info.magnolia.module.site;

import javax.jcr.Node;

/** Interface, seen in class files built against 6.4. */
public interface SiteManager {
    Site getAssignedSite(Node node);
}
