package org.yishi.portal.print;

/**
 * Sets a sheet as PDF: A4 or A3, black on white, tagged for screen readers (PDF/UA), with title, language, bookmarks and page numbers
 * (第 x 页 共 y 页). The type comes with the portal and is embedded; it covers 通用规范汉字表 (all 8,105 characters) and, by a second font,
 * the rare ones of names (CJK extensions); what no font has is printed as its code point, 〔U+323AF〕, never as an empty box.
 *
 * <p>The look comes from the area's stylesheet, else the theme's, else the portal's own. A stylesheet that is broken or reaches for what
 * it may not (files, addresses, Java) is passed over with a warning in the log and on the page of the area's settings.
 *
 * <p>It asks no permission: whoever made the sheet saw to it.
 */
public interface Prints {

    /**
     * @return the bytes of the PDF
     * @throws IllegalArgumentException where a picture is neither JPEG nor PNG
     * @throws PressBusy                where too many others wait for the press; the same call may succeed in some seconds
     */
    byte[] pdf(Sheet sheet);
}
