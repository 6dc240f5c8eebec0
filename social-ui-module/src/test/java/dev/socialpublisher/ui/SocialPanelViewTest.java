package dev.socialpublisher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.ui.Component;
import com.vaadin.ui.FormLayout;
import com.vaadin.ui.TabSheet;
import com.vaadin.ui.TextField;
import com.vaadin.ui.VerticalLayout;
import javax.jcr.Node;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SocialPanelViewTest extends WithNodes {
    private static final String UNSAVED = "You have unsaved changes. Posts are made from the saved version.";

    private final SocialPanelView panel = new SocialPanelView(new FakeAdminCentral());

    @Test
    void framesThePageOfItsItem() throws Exception {
        Node article = nodes.saved("mgnl:content");

        panel.populate(article);

        assertThat(Components.framed(panel)).containsExactly(pageOf(article));
        assertThat(Components.labels(panel)).isEmpty();
    }

    @Test
    void asksToSaveANewItemFirst() throws Exception {
        panel.populate(nodes.unsaved("mgnl:content"));

        assertThat(Components.labels(panel)).singleElement().asString().startsWith("Save this item first");
    }

    @Test
    void writesNothingAndValidatesNothing() throws Exception {
        Node article = nodes.saved("mgnl:content");
        panel.populate(article);

        panel.write(article);

        assertThat(panel.validate()).isEmpty();
        assertThat(article.getSession().hasPendingChanges()).isFalse();
    }

    @Test
    void notesChangesThatWaitInTheSession() throws Exception {
        Node article = nodes.saved("mgnl:content");
        article.setProperty("title", "Un autre titre");

        panel.populate(article);

        assertThat(Components.labels(panel)).containsExactly(UNSAVED);
    }

    @Nested
    class InAForm {
        private final TypedField title = new TypedField();
        private final TypedField share = new TypedField();

        @Test
        void notesWhatAPersonTypesBesideIt() {
            show(new FormLayout(title, panel));

            title.type("Un autre titre");

            assertThat(Components.labels(panel)).containsExactly(UNSAVED);
        }

        @Test
        void notesWhatAPersonTypesInAnotherTab() {
            TabSheet tabs = new TabSheet();
            tabs.addTab(new FormLayout(title), "Article");
            tabs.addTab(new FormLayout(share, panel), "Social");
            show(tabs);

            title.type("Un autre titre");

            assertThat(Components.labels(panel)).containsExactly(UNSAVED);
        }

        @Test
        void hearsNothingOutsideTheForm() {
            TypedField search = new TypedField();
            show(new VerticalLayout(search, new FormLayout(title, panel)));

            search.type("autre chose");

            assertThat(Components.labels(panel)).isEmpty();
        }

        @Test
        void takesValuesThatTheFormFillsInForNoChange() {
            show(new FormLayout(title, panel));

            title.setValue("Le titre");

            assertThat(Components.labels(panel)).isEmpty();
        }

        @Test
        void hearsFieldsThatCameBeforeTheFormWasFilled() throws Exception {
            FormLayout form = new FormLayout(panel);
            show(form);
            form.addComponent(title);
            panel.populate(nodes.saved("mgnl:content"));

            title.type("Un autre titre");

            assertThat(Components.labels(panel)).containsExactly(UNSAVED);
        }

        @Test
        void withdrawsTheNoteWhenTheFormIsSaved() throws Exception {
            Node article = nodes.saved("mgnl:content");
            show(new FormLayout(title, panel));
            title.type("Un autre titre");

            panel.write(article);

            assertThat(Components.labels(panel)).isEmpty();
        }

        @Test
        void hearsNothingOnceItLeftTheForm() {
            FormLayout form = new FormLayout(title, panel);
            show(form);
            form.removeComponent(panel);

            title.type("Un autre titre");

            assertThat(Components.labels(panel)).isEmpty();
        }

        private void show(Component form) {
            TestUi.show(form);
        }
    }

    /** A text field and the person at it. */
    private static final class TypedField extends TextField {
        private static final long serialVersionUID = 1L;

        void type(String text) {
            setValue(text, true);
        }
    }
}
