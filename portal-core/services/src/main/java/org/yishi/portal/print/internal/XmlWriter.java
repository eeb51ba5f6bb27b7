package org.yishi.portal.print.internal;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, attributes and texts; whatever stands in a text stays a text. */
final class XmlWriter {

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    XmlWriter() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    void begin(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void empty(String name) throws XMLStreamException {
        xml.writeEmptyElement(name);
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.clean(value));
    }

    void text(String value) throws XMLStreamException {
        xml.writeCharacters(XmlText.clean(value));
    }

    /** Nothing where it says nothing. */
    void element(String name, String value) throws XMLStreamException {
        if (!value.isBlank()) {
            begin(name);
            text(value);
            end();
        }
    }

    /** One element for each line; those of narrow columns may be broken anywhere in long runs. */
    void lines(String value) throws XMLStreamException {
        for (String line : value.split("\\R")) {
            element("line", XmlText.breakable(line));
        }
    }

    String done() throws XMLStreamException {
        xml.close();
        return out.toString();
    }
}
