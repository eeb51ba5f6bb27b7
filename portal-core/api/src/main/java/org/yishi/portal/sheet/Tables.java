package org.yishi.portal.sheet;

import java.util.List;

/** Reads and writes tables. */
public interface Tables {

    /** How large a file may be. */
    int MAX_BYTES = 10 * 1024 * 1024;

    /**
     * Reads the first sheet of an .xlsx file or a .csv file. Titles above the row of headings are passed over.
     *
     * @throws org.yishi.portal.access.Refusal at the field {@code file}; the text says what to do
     */
    HeadedTable read(byte[] file, List<TableColumn> columns);

    /**
     * An empty .xlsx file with headings, a sample row that is passed over when it is read, and an explanation of each column.
     *
     * @param prefix beginning of the keys of the explanations
     */
    byte[] template(String name, List<TableColumn> columns, String prefix);

    /** An .xlsx file with these rows; the cells are in the order of the columns and stay texts. */
    byte[] write(String name, List<TableColumn> columns, List<List<String>> rows);
}
