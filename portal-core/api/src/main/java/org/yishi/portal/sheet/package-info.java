/**
 * Tables as offices keep them (电子表格): read by what the file holds (.xlsx or .csv in any encoding in use in China), found by their headings
 * however these are written, and handed out as templates. A plugin declares its columns and gets rows of texts.
 */
package org.yishi.portal.sheet;
