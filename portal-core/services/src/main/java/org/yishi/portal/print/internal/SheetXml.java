package org.yishi.portal.print.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

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
    private final XmlWriter xml = new XmlWriter();
    private final BlockXml blocks;

    private SheetXml(Sheet sheet, Texts texts, Pictures pictures) throws XMLStreamException {
        this.texts = texts;
        this.language = sheet.language();
        this.blocks = new BlockXml(xml, pictures);
    }

    /** @param pictures takes the pictures and codes of the sheet and gives them their addresses */
    static String of(Sheet sheet, Texts texts, Pictures pictures) {
        try {
            SheetXml writer = new SheetXml(sheet, texts, pictures);
            writer.sheet(sheet);
            return writer.xml.done();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written", e);
        }
    }

    private void sheet(Sheet sheet) throws XMLStreamException {
        xml.begin("sheet");
        xml.attribute("kind", sheet.kind().name());
        xml.attribute("lang", sheet.language().getLanguage().equals("en") ? "en" : "zh-CN");
        xml.attribute("large", Boolean.toString(sheet.large()));
        xml.attribute("width", Integer.toString(sheet.paper().width()));
        xml.attribute("height", Integer.toString(sheet.paper().height()));
        xml.attribute("privacy", sheet.privacy().name());
        words(sheet);
        xml.element("issuer", sheet.issuer());
        xml.element("title", sheet.title());
        xml.element("subtitle", sheet.subtitle());
        xml.element("number", sheet.number());
        xml.element("digest", sheet.digest());
        if (!sheet.address().isEmpty()) {
            blocks.code(new Block.Code(sheet.address(), word("address")), "address");
        }
        xml.begin("blocks");
        for (Block block : sheet.blocks()) {
            blocks.write(block);
        }
        xml.end();
        xml.end();
    }

    /** The few words of the paper itself, in the language of the sheet. */
    private void words(Sheet sheet) throws XMLStreamException {
        xml.begin("words");
        for (String name : new String[] {"page.before", "page.middle", "page.after", "number", "digest", "sign", "seal", "date", "contents"}) {
            xml.attribute(name.replace('.', '-'), word(name));
        }
        String moment = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CHINA).format(sheet.asOf());
        xml.attribute("as-of", sheet.asOf().getEpochSecond() == 0 ? "" : word("asOf", moment));
        xml.attribute("privacy", sheet.privacy() == Privacy.PUBLIC ? "" : word("privacy." + sheet.privacy()));
        xml.end();
    }

    private String word(String key, Object... arguments) {
        return texts.get(language, "portal.print.word." + key, arguments);
    }
}
