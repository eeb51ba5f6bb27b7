package org.yishi.portal.rule;

import java.time.LocalDate;

/**
 * Where a figure comes from and when it holds.
 *
 * @param law     title of the law, regulation or paper; {@code 本项目约定} where sources are silent or differ
 * @param article article or section, may be empty
 * @param from    first day on which it holds, null where it has held for as long as matters
 * @param to      last day on which it holds, null where no end is known
 */
public record Source(String law, String article, LocalDate from, LocalDate to) {

    private static final String UNCONFIRMED = "（原文待核）";

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Law and article, as one cites them; that a wording is still to be confirmed is a note for those who keep the data. */
    @Override
    public String toString() {
        return law.replace(UNCONFIRMED, "") + article;
    }
}
