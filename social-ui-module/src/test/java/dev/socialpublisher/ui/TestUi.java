package dev.socialpublisher.ui;

import com.vaadin.server.ClientConnector;
import com.vaadin.server.VaadinRequest;
import com.vaadin.server.VaadinSession;
import com.vaadin.ui.Component;
import com.vaadin.ui.UI;

/** A screen of Vaadin's, without a browser. */
final class TestUi extends UI {
    private static final long serialVersionUID = 1L;

    private TestUi() {}

    /** The current screen, with nothing or one component on it. */
    static TestUi show(Component... content) {
        TestUi screen = new TestUi();
        screen.setSession(new OpenSession());
        UI.setCurrent(screen);
        for (Component part : content) {
            screen.setContent(part);
        }
        return screen;
    }

    @Override
    protected void init(VaadinRequest request) {
        throw new UnsupportedOperationException("no browser asks");
    }

    /** Without it nothing counts as attached. */
    private static final class OpenSession extends VaadinSession {
        private static final long serialVersionUID = 1L;

        private int connectors;

        OpenSession() {
            super(null);
        }

        @Override
        public boolean hasLock() {
            return true;
        }

        @Override
        @SuppressWarnings("deprecation")
        public String createConnectorId(ClientConnector connector) {
            return String.valueOf(++connectors);
        }
    }
}
