package dev.socialpublisher.adapter.richtext.office;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks a part once, from its beginning to its end, without recursion. Elements and attributes are told apart by their
 * local names: the namespaces of the two editions of Office Open XML differ, and none of the names collide here.
 */
final class Xml {
    /** A million words with their styles stay below it; reading so many takes seconds. */
    private static final int MOST_EVENTS = 10_000_000;

    private Xml() {}

    /** What becomes of a part's elements. */
    interface Handler {
        /** Answers whether to go into the element; one that is passed over has no end either. */
        boolean start(String name, Attributes attributes);

        void end(String name);

        default void text(String words) {}
    }

    /** Those of the element at hand. */
    @FunctionalInterface
    interface Attributes {
        /** By local name. */
        Optional<String> find(String name);

        default String get(String name) {
            return find(name).orElse("");
        }
    }

    /** Nothing happens where the part is absent. */
    static void walk(Parts parts, String name, Handler handler) {
        Optional<Bytes> part = parts.find(name);
        if (part.isEmpty()) {
            return;
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(part.get().stream());
            try {
                walk(parts, reader, handler);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw parts.damaged(e);
        }
    }

    private static void walk(Parts parts, XMLStreamReader reader, Handler handler) throws XMLStreamException {
        int passed = 0;
        for (int events = 0; reader.hasNext(); events++) {
            if (events > MOST_EVENTS) {
                throw parts.refused(Wording.of(
                        "%s holds more than %,d pieces of markup",
                        "%s contient plus de %,d éléments de balisage", parts.fileName(), MOST_EVENTS));
            }
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    boolean enters = passed == 0 && handler.start(reader.getLocalName(), attributes(reader));
                    passed = enters ? 0 : passed + 1;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (passed > 0) {
                        passed--;
                    } else {
                        handler.end(reader.getLocalName());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (passed == 0) {
                        handler.text(reader.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private static Attributes attributes(XMLStreamReader reader) {
        return name -> {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return Optional.of(reader.getAttributeValue(i));
                }
            }
            return Optional.empty();
        };
    }

    /** No document type: neither entities that multiply nor files of this machine. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
