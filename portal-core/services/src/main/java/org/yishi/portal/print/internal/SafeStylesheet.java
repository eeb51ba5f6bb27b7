package org.yishi.portal.print.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.Source;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;

import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes a stylesheet out of a text that somebody else wrote. It knows XSLT, XSL-FO and nothing else: no document type, no file, no
 * address, no Java. Only the portal's own stylesheet may be imported, as {@code portal:sheet}.
 */
final class SafeStylesheet {

    static final String OWN = "portal:sheet";

    private static final int LONGEST = 200_000;
    private static final String XSL = "http://www.w3.org/1999/XSL/Transform";
    private static final Set<String> KNOWN = Set.of("", XSL, "http://www.w3.org/1999/XSL/Format",
            "http://xmlgraphics.apache.org/fop/extensions", XMLConstants.XML_NS_URI);

    private SafeStylesheet() {
    }

    /** @param own the portal's stylesheet, for {@code xsl:import} */
    static Templates compile(String stylesheet, String own) throws StylesheetRefused {
        if (stylesheet.length() > LONGEST) {
            throw new StylesheetRefused("more than " + LONGEST + " characters");
        }
        inspect(stylesheet);
        List<String> faults = new ArrayList<>();
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            factory.setURIResolver((href, base) -> resolve(href, own));
            factory.setErrorListener(new Faults(faults));
            Templates templates = factory.newTemplates(new StreamSource(new StringReader(stylesheet)));
            if (templates == null) {
                throw new StylesheetRefused(String.join("; ", faults));
            }
            return templates;
        } catch (TransformerConfigurationException e) {
            throw new StylesheetRefused(faults.isEmpty() ? e.getMessage() : String.join("; ", faults));
        }
    }

    static Source resolve(String href, String own) throws TransformerException {
        if (OWN.equals(href)) {
            return new StreamSource(new StringReader(own), OWN);
        }
        throw new TransformerException("only " + OWN + " can be imported, not " + href);
    }

    /** Reads it once without believing it: whatever is no XSLT and no XSL-FO is an extension, and extensions reach the machine. */
    private static void inspect(String stylesheet) throws StylesheetRefused {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            parser.parse(new InputSource(new StringReader(stylesheet)), new Inspector());
        } catch (SAXParseException e) {
            throw new StylesheetRefused("line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new StylesheetRefused(e.getMessage());
        }
    }

    private static final class Inspector extends DefaultHandler {

        private Locator locator;

        @Override
        public void setDocumentLocator(Locator where) {
            locator = where;
        }

        @Override
        public void startPrefixMapping(String prefix, String uri) throws SAXException {
            if (!KNOWN.contains(uri)) {
                throw new SAXParseException("extensions are not allowed: " + uri, locator);
            }
        }

        @Override
        public void processingInstruction(String target, String data) throws SAXException {
            throw new SAXParseException("processing instructions are not allowed", locator);
        }

        /** {@code document()} could read files; the processor refuses it as well, but only when it comes to it. */
        @Override
        public void startElement(String uri, String local, String name, org.xml.sax.Attributes attributes) throws SAXException {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getValue(i).matches("(?s).*\\bdocument\\s*\\(.*")) {
                    throw new SAXParseException("document() is not allowed", locator);
                }
            }
            if (uri.equals(XSL) && local.equals("include")) {
                throw new SAXParseException("use xsl:import with " + OWN, locator);
            }
        }
    }

    private record Faults(List<String> found) implements ErrorListener {

        @Override
        public void warning(TransformerException e) {
            found.add(e.getMessageAndLocation());
        }

        @Override
        public void error(TransformerException e) {
            found.add(e.getMessageAndLocation());
        }

        @Override
        public void fatalError(TransformerException e) {
            found.add(e.getMessageAndLocation());
        }
    }
}
