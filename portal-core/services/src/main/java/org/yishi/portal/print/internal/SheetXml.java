package org.yishi.portal.print.internal;

import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.text.Texts;

/**
 * A sheet as the XML that stylesheets read. Its elements are described in {@code portal-core/doc/printing.md}: who changes them breaks the
 * stylesheets of themes and areas.
 */
final class SheetXml {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Texts texts;
    private final Locale language;
    private final Pictures pictures;
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private int headings;

    private SheetXml(Sheet sheet, Texts texts, Pictures pictures) throws XMLStreamException {
        this.texts = texts;
        this.language = sheet.language();
        this.pictures = pictures;
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /** @param pictures takes the pictures and codes of the sheet and gives them their addresses */
    static String of(Sheet sheet, Texts texts, Pictures pictures) {
        try {
            SheetXml writer = new SheetXml(sheet, texts, pictures);
            writer.sheet(sheet);
            writer.xml.close();
            return writer.out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written", e);
        }
    }

    private void sheet(Sheet sheet) throws XMLStreamException {
        xml.writeStartElement("sheet");
        attribute("kind", sheet.kind().name());
        attribute("lang", sheet.language().getLanguage().equals("en") ? "en" : "zh-CN");
        attribute("large", Boolean.toString(sheet.large()));
        attribute("width", Integer.toString(sheet.paper().width()));
        attribute("height", Integer.toString(sheet.paper().height()));
        attribute("privacy", sheet.privacy().name());
        words(sheet);
        element("issuer", sheet.issuer());
        element("title", sheet.title());
        element("subtitle", sheet.subtitle());
        element("number", sheet.number());
        element("digest", sheet.digest());
        if (!sheet.address().isEmpty()) {
            code(new Block.Code(sheet.address(), word("address")), "address");
        }
        xml.writeStartElement("blocks");
        for (Block block : sheet.blocks()) {
            block(block);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The few words of the paper itself, in the language of the sheet. */
    private void words(Sheet sheet) throws XMLStreamException {
        xml.writeStartElement("words");
        for (String name : new String[] {"page.before", "page.middle", "page.after", "number", "digest", "sign", "seal", "date", "contents"}) {
            attribute(name.replace('.', '-'), word(name));
        }
        String moment = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CHINA).format(sheet.asOf());
        attribute("as-of", sheet.asOf().getEpochSecond() == 0 ? "" : word("asOf", moment));
        attribute("privacy", sheet.privacy() == Privacy.PUBLIC ? "" : word("privacy." + sheet.privacy()));
        xml.writeEndElement();
    }

    private void block(Block block) throws XMLStreamException {
        if (block instanceof Block.Heading heading) {
            xml.writeStartElement("heading");
            attribute("level", Integer.toString(heading.level()));
            attribute("id", "h" + ++headings);
            text(heading.text());
            xml.writeEndElement();
        } else if (block instanceof Block.Paragraph paragraph) {
            xml.writeStartElement("paragraph");
            attribute("tone", paragraph.tone().name());
            lines(paragraph.text());
            xml.writeEndElement();
        } else if (block instanceof Block.Fields fields) {
            xml.writeStartElement("fields");
            for (Block.Field field : fields.fields()) {
                labelled("field", field.label(), field.value().isBlank() ? "—" : field.value());
            }
            xml.writeEndElement();
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Blank blank) {
            blank(blank);
        } else if (block instanceof Block.Choices choices) {
            xml.writeStartElement("choices");
            attribute("label", choices.label());
            attribute("hint", choices.hint());
            for (String option : choices.options()) {
                element("option", option);
            }
            xml.writeEndElement();
        } else if (block instanceof Block.Signatures signatures) {
            xml.writeStartElement("signatures");
            for (Block.Place place : signatures.places()) {
                xml.writeStartElement("place");
                attribute("label", place.label());
                attribute("seal", Boolean.toString(place.seal()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } else if (block instanceof Block.Picture picture) {
            xml.writeStartElement("picture");
            attribute("src", pictures.picture(picture.image()));
            attribute("description", picture.description());
            attribute("width", Integer.toString(picture.width()));
            lines(picture.caption());
            xml.writeEndElement();
        } else if (block instanceof Block.Code code) {
            code(code, "code");
        } else {
            xml.writeEmptyElement("page-break");
        }
    }

    private void table(Block.Table table) throws XMLStreamException {
        xml.writeStartElement("table");
        attribute("caption", table.caption());
        attribute("tall", Boolean.toString(table.tall()));
        for (Block.Column column : table.columns()) {
            xml.writeStartElement("column");
            attribute("share", Integer.toString(column.share()));
            attribute("number", Boolean.toString(column.number()));
            text(column.header());
            xml.writeEndElement();
        }
        for (var row : table.rows()) {
            xml.writeStartElement("row");
            for (String cell : row) {
                xml.writeStartElement("cell");
                lines(cell);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void blank(Block.Blank blank) throws XMLStreamException {
        xml.writeStartElement("blank");
        attribute("label", blank.label());
        attribute("hint", blank.hint());
        for (int i = 0; i < blank.lines(); i++) {
            xml.writeEmptyElement("line");
        }
        xml.writeEndElement();
    }

    private void code(Block.Code code, String element) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("src", pictures.code(pictures.whole(code.content())));
        attribute("content", pictures.whole(code.content()));
        text(code.caption());
        xml.writeEndElement();
    }

    private void labelled(String element, String label, String value) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("label", label);
        lines(value);
        xml.writeEndElement();
    }

    private void lines(String value) throws XMLStreamException {
        for (String line : value.split("\\R")) {
            element("line", XmlText.breakable(line));
        }
    }

    private void element(String name, String value) throws XMLStreamException {
        if (!value.isBlank()) {
            xml.writeStartElement(name);
            text(value);
            xml.writeEndElement();
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.clean(value));
    }

    private void text(String value) throws XMLStreamException {
        xml.writeCharacters(XmlText.clean(value));
    }

    private String word(String key, Object... arguments) {
        return texts.get(language, "portal.print.word." + key, arguments);
    }
}
