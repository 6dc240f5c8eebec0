package dev.socialpublisher.ui;

import java.nio.file.Path;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests on real nodes. */
abstract class WithNodes {
    @TempDir
    static Path home;

    static TestNodes nodes;

    @BeforeAll
    static void start() throws Exception {
        nodes = new TestNodes(home);
    }

    @AfterEach
    void forget() throws RepositoryException {
        nodes.refresh();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    /** Where the page of a node is for {@link FakeAdminCentral}. */
    static String pageOf(Node item) throws RepositoryException {
        return "/author/.social/ui/social-tab?workspace=news+%26+views&uuid=" + item.getIdentifier() + "&ui=en";
    }
}
