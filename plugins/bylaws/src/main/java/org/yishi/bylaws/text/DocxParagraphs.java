package org.yishi.bylaws.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a .docx by paragraphs, and what their styles say of them. */
final class DocxParagraphs {

    /** What was moved away or formatted otherwise before, and what is there once more for older programs. */
    private static final Set<String> LEFT_OUT = Set.of("moveFrom", "pPrChange", "rPrChange", "Fallback");

    private final DocxNumbering numbering;
    private final List<Paragraph> read = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inRun;
    private boolean inText;
    private int leftOut;
    private String style;
    private String list;
    private int level;

    DocxParagraphs(DocxNumbering numbering) {
        this.numbering = numbering;
    }

    List<Paragraph> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words.append(inText ? xml.getText() : "");
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> { }
            }
        }
        return read;
    }

    private void begin(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (leftOut > 0 || LEFT_OUT.contains(name)) {
            leftOut++;
            return;
        }
        switch (name) {
            case "p" -> {
                style = null;
                list = null;
                level = -1;
            }
            case "pStyle" -> style = DocxParts.value(xml, "val");
            case "numId" -> list = DocxParts.value(xml, "val");
            case "ilvl" -> level = DocxNumbering.number(DocxParts.value(xml, "val"), 0);
            case "r" -> inRun = true;
            case "t" -> inText = true;
            case "br", "cr" -> words.append(inRun ? "\n" : "");
            case "tab" -> words.append(inRun ? "\t" : "");
            default -> { }
        }
    }

    private void end(String name) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        inText = false;
        if (name.equals("r")) {
            inRun = false;
        } else if (name.equals("p")) {
            // a paragraph without words has no number that anybody sees in a text
            String label = words.toString().isBlank() ? "" : numbering.next(style, list, level);
            read.add(new Paragraph(Paragraph.Kind.ofStyle(style), label + words));
            words.setLength(0);
        }
    }
}
