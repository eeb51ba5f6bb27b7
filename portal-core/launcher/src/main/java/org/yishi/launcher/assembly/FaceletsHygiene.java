package org.yishi.launcher.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.yishi.launcher.Sentence;

/**
 * What a page may not contain, because the server's Faces would then load pages from elsewhere or show what users wrote
 * as markup (CVE-2026-46581): a path of an include or a template that is computed, a websocket, text that is not escaped.
 * The page is read as XML, as Faces reads it: what matters is what the parser sees, not how the file looks.
 */
public final class FaceletsHygiene {

    private FaceletsHygiene() {
    }

    /** Every breach in this page, one readable sentence each; none for a clean page. */
    public static List<Sentence> breaches(String name, InputStream page) throws IOException {
        List<Sentence> found = new ArrayList<>();
        try {
            SAXParser parser = parser();
            FaceletsHygieneReader reader = new FaceletsHygieneReader(name, found);
            parser.setProperty("http://xml.org/sax/properties/declaration-handler", reader);
            parser.parse(page, reader);
        } catch (SAXException | ParserConfigurationException e) {
            found.add(Sentence.of("页面 %s 不是可读的 XML：%s", "the page %s cannot be read as XML: %s", name, e.getMessage()));
        }
        return found;
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newSAXParser();
    }
}
