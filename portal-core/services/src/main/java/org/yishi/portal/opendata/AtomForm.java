package org.yishi.portal.opendata;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.opendata.internal.DataPaths;
import org.yishi.portal.opendata.internal.Told;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

/** What is new as an Atom feed (RFC 4287). */
@ApplicationScoped
public class AtomForm {

    public static final String TYPE = "application/atom+xml;charset=UTF-8";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    @Inject
    private PublicAddresses addresses;
    @Inject
    private Settings settings;
    @Inject
    private Texts texts;

    /** @param dataset null for all */
    public String feed(Area area, Dataset<?> dataset, List<FeedEntry> entries) {
        String name = dataset == null ? "all" : dataset.name();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "id", addresses.tag(area.code() + "/feed/" + name));
            element(xml, "title", area.name() + " · " + texts.get(dataset == null ? "portal.opendata.feed.all" : dataset.key()));
            link(xml, "self", "application/atom+xml", addresses.full(DataPaths.feed(area, name)));
            link(xml, "alternate", "text/html", addresses.full("/portal/community?id=" + area.id()));
            xml.writeStartElement("author");
            element(xml, "name", area.name());
            xml.writeEndElement();
            element(xml, "rights", Licence.valueOf(settings.text(Licence.SETTING, area.id())).spdx());
            element(xml, "updated", Told.of(entries.isEmpty() ? area.validFrom().atStartOfDay().toInstant(ZoneOffset.UTC) : entries.get(0).updated()));
            for (FeedEntry entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed cannot be written", e);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        if (!entry.page().isEmpty()) {
            link(xml, "alternate", "text/html", entry.page());
        }
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.dataset());
        time(xml, "published", entry.published());
        time(xml, "updated", entry.updated());
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void time(XMLStreamWriter xml, String name, Instant time) throws XMLStreamException {
        element(xml, name, Told.of(time));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(ofXml(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** Without the characters that no XML may hold, such as a bell that was pasted into a text. */
    static String ofXml(String text) {
        return text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
