package org.yishi.portal.search;

/**
 * What somebody looks for.
 *
 * @param words  as typed; never a query language
 * @param areaId in this area and below it; 0 everywhere
 * @param kind   of one kind only; empty for all
 * @param year   of one year only; 0 for all
 * @param page   from 1
 */
public record Question(String words, long areaId, String kind, int year, int page) {

    public Question {
        words = words == null ? "" : words.strip();
        kind = kind == null ? "" : kind;
    }
}
