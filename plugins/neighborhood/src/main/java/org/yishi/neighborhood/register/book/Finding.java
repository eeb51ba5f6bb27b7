package org.yishi.neighborhood.register.book;

import java.util.List;

/**
 * What was found in one place of the file.
 *
 * @param row    as the spreadsheet numbers it, 0 for the whole file
 * @param column the heading, empty for the whole row
 * @param why    the sentence is the message {@code neighborhood.register.finding.<why>}
 * @param fatal  whether it must be mended before anything is taken over
 */
public record Finding(int row, String column, String why, List<Object> arguments, boolean fatal) {

    public String key() {
        return "neighborhood.register.finding." + why;
    }
}
