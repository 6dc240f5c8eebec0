package dev.socialpublisher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javax.jcr.Node;
import org.junit.jupiter.api.Test;

class ContentItemTest extends WithNodes {
    @Test
    void namesASavedItem() throws Exception {
        Node page = nodes.saved("mgnl:page");

        assertThat(ContentItem.of(page)).contains(new ContentItem(TestNodes.WORKSPACE, page.getIdentifier()));
    }

    @Test
    void isThePageOfAnAreaOrAComponent() throws Exception {
        Node page = nodes.saved("mgnl:page");
        Node area = page.addNode("main", "mgnl:area");
        Node component = area.addNode("0", "mgnl:component").addNode("columns", "mgnl:area");

        assertThat(ContentItem.of(area)).isEqualTo(ContentItem.of(page));
        assertThat(ContentItem.of(component)).isEqualTo(ContentItem.of(page));
    }

    @Test
    void takesAContentNodeAtTheTopOrInAFolderForAnItem() throws Exception {
        Node top = nodes.saved("mgnl:contentNode");
        Node inFolder = nodes.saved("mgnl:folder").addNode("item", "mgnl:contentNode");
        inFolder.getSession().save();

        assertThat(ContentItem.of(top)).contains(new ContentItem(TestNodes.WORKSPACE, top.getIdentifier()));
        assertThat(ContentItem.of(inFolder)).contains(new ContentItem(TestNodes.WORKSPACE, inFolder.getIdentifier()));
    }

    @Test
    void isNothingBeforeTheFirstSave() throws Exception {
        assertThat(ContentItem.of(nodes.unsaved("mgnl:page"))).isEmpty();
        assertThat(ContentItem.of(null)).isEmpty();
    }
}
