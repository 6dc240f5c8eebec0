package dev.socialpublisher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import info.magnolia.ui.ValueContext;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenSocialNetworksActionTest extends WithNodes {
    private final UI screen = TestUi.show();

    @AfterEach
    void leaveTheScreen() {
        UI.setCurrent(null);
    }

    @Test
    void opensThePageOfTheSelectedItemInAWindow() throws Exception {
        Node page = nodes.saved("mgnl:page");

        execute(Optional.of(page));

        Window window = screen.getWindows().iterator().next();
        assertThat(window.getCaption()).isEqualTo("Social networks");
        assertThat(window.isModal()).isTrue();
        assertThat(Components.framed(window)).containsExactly(pageOf(page));
    }

    @Test
    void opensThePageOfWhatIsSelectedInThePageEditor() throws Exception {
        Node page = nodes.saved("mgnl:page");
        Node area = page.addNode("main", "mgnl:area");
        area.getSession().save();

        execute(Optional.of(area));

        assertThat(Components.framed(screen.getWindows().iterator().next())).containsExactly(pageOf(page));
    }

    @Test
    void opensNothingWithoutASelection() {
        execute(Optional.empty());

        assertThat(screen.getWindows()).isEmpty();
    }

    private static void execute(Optional<Node> selected) {
        @SuppressWarnings("unchecked")
        ValueContext<Node> selection = StandIn.of(ValueContext.class, Map.of("getSingle", selected));
        // The definition only carries configuration; Magnolia's own class is not here to hold it.
        new OpenSocialNetworksAction(null, selection, new FakeAdminCentral()).execute();
    }
}
