package org.yishi.portal.print.internal;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands between stylesheet and formatter and sees to it that no character becomes an empty box: what the font in force cannot show is
 * set in another one that can, and what none can is written as its code point, 〔U+323AF〕. Stylesheets need not care.
 */
final class FontChooser extends XMLFilterImpl {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";

    /** More elements than the longest file has; a stylesheet that makes more makes them for ever. */
    private static final int MOST_ELEMENTS = 400_000;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private final Deque<Typeface> inForce = new ArrayDeque<>(List.of(Typeface.SERIF));
    /** Within bookmarks and metadata, which are text without a font. */
    private boolean plain;
    private int elements;
    private final StringBuilder pending = new StringBuilder();

    FontChooser(ContentHandler to) {
        setContentHandler(to);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (++elements > MOST_ELEMENTS) {
            throw new SAXException("more than " + MOST_ELEMENTS + " elements");
        }
        flush();
        plain = isPlain(uri, local);
        inForce.push(face(attributes.getValue("font-family"), inForce.peek()));
        super.startElement(uri, local, name, attributes);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        flush();
        plain = false;
        inForce.pop();
        super.endElement(uri, local, name);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        pending.append(chars, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        pending.append(chars, start, length);
    }

    private void flush() throws SAXException {
        String text = pending.toString();
        pending.setLength(0);
        if (plain) {
            super.characters(text.toCharArray(), 0, text.length());
            return;
        }
        int from = 0;
        while (from < text.length()) {
            Typeface face = faceFor(text.codePointAt(from));
            int to = from;
            while (to < text.length() && faceFor(text.codePointAt(to)) == face) {
                to += Character.charCount(text.codePointAt(to));
            }
            if (face == null) {
                say(written(text.substring(from, to)), inForce.peek());
            } else {
                say(text.substring(from, to), face);
            }
            from = to;
        }
    }

    private void say(String text, Typeface face) throws SAXException {
        char[] chars = text.toCharArray();
        if (face == inForce.peek()) {
            super.characters(chars, 0, chars.length);
            return;
        }
        AttributesImpl family = new AttributesImpl();
        family.addAttribute("", "font-family", "font-family", "CDATA", face.family());
        super.startElement(FO, "inline", "fo:inline", family);
        super.characters(chars, 0, chars.length);
        super.endElement(FO, "inline", "fo:inline");
    }

    /** Null where no font has it. */
    private Typeface faceFor(int point) {
        if (point <= ' ' || point == ZERO_WIDTH_SPACE || inForce.peek().coverage().get(point)) {
            return inForce.peek();
        }
        for (Typeface face : Typeface.values()) {
            BitSet covered = face.coverage();
            if (covered.get(point)) {
                return face;
            }
        }
        return null;
    }

    /** Marks that only choose a form (variation selectors, joiners) are left out: without them the plain character is right. */
    private static String written(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT
                && !(point >= 0xFE00 && point <= 0xFE0F) && !(point >= 0xE0100 && point <= 0xE01EF))
                .forEach(point -> written.append(String.format(Locale.ROOT, "〔U+%04X〕", point)));
        return written.toString();
    }

    private static boolean isPlain(String uri, String local) {
        return !FO.equals(uri) || local.equals("bookmark-title");
    }

    private static Typeface face(String family, Typeface otherwise) {
        if (family != null) {
            for (Typeface face : Typeface.values()) {
                if (family.contains(face.family()) && !(face == Typeface.SANS && family.contains(Typeface.BOLD.family()))) {
                    return face;
                }
            }
        }
        return otherwise;
    }
}
