package dev.socialpublisher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.ui.BrowserFrame;
import javax.jcr.Node;
import org.junit.jupiter.api.Test;

class SocialFrameTest extends WithNodes {
    private final SocialFrame frame = new SocialFrame(new FakeAdminCentral());

    @Test
    void framesThePageOfASavedNode() throws Exception {
        Node article = nodes.saved("mgnl:content");

        frame.show(article);

        assertThat(Components.framed(frame)).containsExactly(pageOf(article));
    }

    @Test
    void asksToSaveFirst() throws Exception {
        frame.show(nodes.unsaved("mgnl:content"));

        assertThat(Components.framed(frame)).isEmpty();
        assertThat(Components.labels(frame))
                .containsExactly("Save this item first: posts are made from the saved version.");
    }

    @Test
    void framesTheSameNodeOnceItIsSaved() throws Exception {
        Node article = nodes.unsaved("mgnl:content");
        frame.show(article);
        article.getSession().save();

        frame.show(article);

        assertThat(Components.labels(frame)).isEmpty();
        assertThat(Components.framed(frame)).containsExactly(pageOf(article));
    }

    @Test
    void doesNotLoadAFramedPageAgain() throws Exception {
        Node article = nodes.saved("mgnl:content");
        frame.show(article);
        BrowserFrame first = Components.in(frame, BrowserFrame.class).get(0);

        frame.show(article);

        assertThat(Components.in(frame, BrowserFrame.class)).containsExactly(first);
    }

    @Test
    void changesToAnotherNode() throws Exception {
        frame.show(nodes.saved("mgnl:content"));
        Node other = nodes.saved("mgnl:content");

        frame.show(other);

        assertThat(Components.framed(frame)).containsExactly(pageOf(other));
    }

    @Test
    void saysThatANodeIsGone() throws Exception {
        Node article = nodes.saved("mgnl:content");
        article.remove();

        frame.show(article);

        assertThat(Components.labels(frame))
                .singleElement()
                .asString()
                .startsWith("This item cannot be read right now.");
    }
}
