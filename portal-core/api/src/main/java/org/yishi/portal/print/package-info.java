/**
 * Documents on paper (文书): what is printed, as a neutral {@link org.yishi.portal.print.Sheet} of blocks, and
 * {@link org.yishi.portal.print.Prints}, which sets it as PDF with the portal's own type. A plugin writes sheets from the same
 * declarations and texts its pages use, and offers them by a {@link org.yishi.portal.print.Printable}; the look (margins, type,
 * cover, footer) comes from a stylesheet that a theme or an area may replace.
 */
package org.yishi.portal.print;
