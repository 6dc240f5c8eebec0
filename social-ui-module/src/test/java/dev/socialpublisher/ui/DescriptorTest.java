package dev.socialpublisher.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The module's descriptor as it is packed, against the grammar that Magnolia's reader validates with. */
class DescriptorTest {
    private static final String DESCRIPTOR = "/META-INF/magnolia/social-ui-module.xml";

    @Test
    void followsTheGrammar() throws Exception {
        assertThat(parse(packed()).getDocumentElement().getTagName()).isEqualTo("module");
    }

    @Test
    void isRefusedInAnotherOrder() throws Exception {
        String disordered = packed().replaceFirst(
                        "(?s)(<displayName>.*?</displayName>)\\s*(<description>.*?</description>)", "$2$1");

        assertThatThrownBy(() -> parse(disordered))
                .isInstanceOf(SAXParseException.class)
                .hasMessageContaining("displayName");
    }

    @Test
    void hasItsVersionFilledIn() throws Exception {
        assertThat(text(parse(packed()).getDocumentElement(), "version"))
                .matches("\\d+\\.\\d+\\.\\d+(-[A-Za-z0-9_-]+)?");
    }

    @Test
    void dependsOnNoSingleVersion() throws Exception {
        NodeList versions =
                parse(packed()).getElementsByTagName("dependencies").item(0).getChildNodes();
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < versions.getLength(); i++) {
            if (versions.item(i) instanceof Element dependency) {
                NodeList range = dependency.getElementsByTagName("version");
                ranges.add(range.getLength() == 0 ? "*" : range.item(0).getTextContent());
            }
        }

        assertThat(ranges).hasSizeGreaterThan(4).allMatch(range -> range.matches("\\*|\\d+\\.\\d+/\\*"));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String packed() throws IOException {
        try (InputStream file = resource(DESCRIPTOR)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Document parse(String descriptor) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        builder.setEntityResolver(
                (publicId, systemId) -> new InputSource(resource("/info/magnolia/module/model/module.dtd")));
        return builder.parse(new ByteArrayInputStream(descriptor.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DescriptorTest.class.getResourceAsStream(name), name);
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
