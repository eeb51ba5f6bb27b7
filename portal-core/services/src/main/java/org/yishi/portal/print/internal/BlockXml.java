package org.yishi.portal.print.internal;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.yishi.portal.print.Block;

/** The blocks of a sheet as XML. */
final class BlockXml {

    private final XmlWriter xml;
    private final Pictures pictures;
    private int headings;

    BlockXml(XmlWriter xml, Pictures pictures) {
        this.xml = xml;
        this.pictures = pictures;
    }

    void write(Block block) throws XMLStreamException {
        if (block instanceof Block.Heading heading) {
            xml.begin("heading");
            xml.attribute("level", Integer.toString(heading.level()));
            xml.attribute("id", "h" + ++headings);
            xml.text(heading.text());
            xml.end();
        } else if (block instanceof Block.Paragraph paragraph) {
            xml.begin("paragraph");
            xml.attribute("tone", paragraph.tone().name());
            xml.lines(paragraph.text());
            xml.end();
        } else if (block instanceof Block.Fields fields) {
            xml.begin("fields");
            for (Block.Field field : fields.fields()) {
                xml.begin("field");
                xml.attribute("label", field.label());
                xml.lines(field.value().isBlank() ? "—" : field.value());
                xml.end();
            }
            xml.end();
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Blank blank) {
            blank(blank);
        } else if (block instanceof Block.Choices choices) {
            xml.begin("choices");
            xml.attribute("label", choices.label());
            xml.attribute("hint", choices.hint());
            for (String option : choices.options()) {
                xml.element("option", option);
            }
            xml.end();
        } else if (block instanceof Block.Signatures signatures) {
            xml.begin("signatures");
            for (Block.Place place : signatures.places()) {
                xml.begin("place");
                xml.attribute("label", place.label());
                xml.attribute("seal", Boolean.toString(place.seal()));
                xml.end();
            }
            xml.end();
        } else if (block instanceof Block.Picture picture) {
            xml.begin("picture");
            xml.attribute("src", pictures.picture(picture.image()));
            xml.attribute("description", picture.description());
            xml.attribute("width", Integer.toString(picture.width()));
            xml.lines(picture.caption());
            xml.end();
        } else if (block instanceof Block.Code code) {
            code(code, "code");
        } else {
            xml.empty("page-break");
        }
    }

    private void table(Block.Table table) throws XMLStreamException {
        xml.begin("table");
        xml.attribute("caption", table.caption());
        xml.attribute("tall", Boolean.toString(table.tall()));
        for (Block.Column column : table.columns()) {
            xml.begin("column");
            xml.attribute("share", Integer.toString(column.share()));
            xml.attribute("number", Boolean.toString(column.number()));
            xml.text(column.header());
            xml.end();
        }
        for (List<String> row : table.rows()) {
            xml.begin("row");
            for (String cell : row) {
                xml.begin("cell");
                xml.lines(cell);
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }

    private void blank(Block.Blank blank) throws XMLStreamException {
        xml.begin("blank");
        xml.attribute("label", blank.label());
        xml.attribute("hint", blank.hint());
        for (int i = 0; i < blank.lines(); i++) {
            xml.empty("line");
        }
        xml.end();
    }

    void code(Block.Code code, String element) throws XMLStreamException {
        xml.begin(element);
        xml.attribute("src", pictures.code(pictures.whole(code.content())));
        xml.attribute("content", pictures.whole(code.content()));
        xml.text(code.caption());
        xml.end();
    }
}
