package org.yishi.bylaws.text;

import org.yishi.bylaws.text.Paragraph.Kind;

/** The styles of the files that are written. Headings are such for a word processor too: they stand in its outline, and an article follows them. */
final class DocxStyles {

    private DocxStyles() {
    }

    static String xml(String namespace) {
        return "<w:styles xmlns:w=\"" + namespace + "\">" + heading(Kind.TITLE, "Bylaw Title", "", 36) + heading(Kind.CHAPTER, "Bylaw Chapter", outline(0), 30)
                + heading(Kind.SECTION, "Bylaw Section", outline(1), 28) + style(Kind.ARTICLE, "Bylaw Article", Kind.ARTICLE, "", "", 28)
                + style(Kind.MEASURES, "Bylaw Measures", Kind.MEASURES, "", "", 28) + "</w:styles>";
    }

    private static String heading(Kind kind, String name, String outline, int halfPoints) {
        return style(kind, name, Kind.ARTICLE, "<w:jc w:val=\"center\"/>" + outline, "<w:b/>", halfPoints);
    }

    private static String outline(int level) {
        return "<w:outlineLvl w:val=\"" + level + "\"/>";
    }

    private static String style(Kind kind, String name, Kind next, String paragraph, String run, int halfPoints) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + kind.style() + "\"><w:name w:val=\"" + name + "\"/><w:next w:val=\"" + next.style()
                + "\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "<w:sz w:val=\"" + halfPoints + "\"/></w:rPr></w:style>";
    }
}
