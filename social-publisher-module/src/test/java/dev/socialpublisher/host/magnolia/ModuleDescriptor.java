package dev.socialpublisher.host.magnolia;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A module descriptor, read as Magnolia reads it: its document type replaced by a local one, and validated. */
public final class ModuleDescriptor {
    private final Document document;

    private ModuleDescriptor(Document document) {
        this.document = document;
    }

    /** Throws a SAXException at the first thing that the grammar does not allow. */
    public static ModuleDescriptor read(InputSource source) throws SAXException, IOException {
        return new ModuleDescriptor(parser().parse(source));
    }

    public static ModuleDescriptor onClassPath(String module) throws Exception {
        try (InputStream file = ModuleDescriptor.class.getResourceAsStream("/META-INF/magnolia/" + module + ".xml")) {
            return read(new InputSource(Objects.requireNonNull(file, "no descriptor of " + module)));
        }
    }

    /** The texts of all elements with that name, in the order of the document. */
    public List<String> texts(String element) {
        NodeList found = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent().strip());
        }
        return texts;
    }

    /** The text of an element that stands once directly below the root. */
    public String text(String element) {
        NodeList children = document.getDocumentElement().getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && child.getTagName().equals(element)) {
                return child.getTextContent().strip();
            }
        }
        throw new AssertionError("the descriptor has no " + element);
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setValidating(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(
                    ModuleDescriptor.class.getResourceAsStream("/info/magnolia/module/model/module.dtd")));
            builder.setErrorHandler(new Refusing());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Refusing implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) throws SAXParseException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXParseException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXParseException {
            throw problem;
        }
    }
}
