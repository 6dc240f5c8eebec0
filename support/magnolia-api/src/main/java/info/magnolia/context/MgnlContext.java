package info.magnolia.context;

import dev.socialpublisher.signature.SignatureOnly;
import info.magnolia.cms.security.User;
import java.util.Locale;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Class of static members, seen on 6.4. */
public class MgnlContext {
    private MgnlContext() {}

    public static Session getJCRSession(String workspace) throws RepositoryException {
        throw new SignatureOnly();
    }

    public static User getUser() {
        throw new SignatureOnly();
    }

    public static Locale getLocale() {
        throw new SignatureOnly();
    }

    public static String getContextPath() {
        throw new SignatureOnly();
    }

    public static boolean hasInstance() {
        throw new SignatureOnly();
    }

    public static <T, E extends Throwable> T doInSystemContext(Op<T, E> operation) throws E {
        throw new SignatureOnly();
    }

    /** What runs in another context. */
    @FunctionalInterface
    public interface Op<T, E extends Throwable> {
        T exec() throws E;
    }
}
