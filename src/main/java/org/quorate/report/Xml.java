package org.quorate.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.quorate.text.Visible;

/** Writes indented XML. Whatever XML cannot hold, or would change, stands in it as a visible escape. */
final class Xml {
    private final XMLStreamWriter xml;
    private int depth;

    Xml(Writer writer) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException failed) {
            throw unwrapped(failed);
        }
    }

    /** Starts an element; its attributes are names and values in turn. */
    void start(String name, String... attributes) throws IOException {
        try {
            indent();
            xml.writeStartElement(name);
            attributes(attributes);
            depth++;
        } catch (XMLStreamException failed) {
            throw unwrapped(failed);
        }
    }

    /** Ends the element on a line of its own. */
    void end() throws IOException {
        try {
            depth--;
            indent();
            xml.writeEndElement();
        } catch (XMLStreamException failed) {
            throw unwrapped(failed);
        }
    }

    /** An element without anything in it. */
    void empty(String name, String... attributes) throws IOException {
        try {
            indent();
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException failed) {
            throw unwrapped(failed);
        }
    }

    /** An element that holds lines of text. */
    void text(String name, Iterable<String> lines, String... attributes) throws IOException {
        try {
            indent();
            xml.writeStartElement(name);
            attributes(attributes);
            String between = "";
            for (String line : lines) {
                xml.writeCharacters(between + Visible.of(line));
                between = "\n";
            }
            xml.writeEndElement();
        } catch (XMLStreamException failed) {
            throw unwrapped(failed);
        }
    }

    /** Ends the document, and hands over everything written. */
    void finish() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw unwrapped(failed);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            xml.writeAttribute(attributes[index], Visible.of(attributes[index + 1]));
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static IOException unwrapped(XMLStreamException failed) {
        return failed.getNestedException() instanceof IOException cause ? cause : new IOException(failed);
    }
}
