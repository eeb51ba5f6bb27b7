package org.yishi.deliberation.query;

import java.util.List;

import jakarta.persistence.Query;

/** What native queries return, with types. */
public final class Rows {

    private Rows() {
    }

    /** Of a query with several columns. */
    @SuppressWarnings("unchecked")
    public static List<Object[]> of(Query query) {
        return query.getResultList();
    }

    /** Of a query with one column. */
    @SuppressWarnings("unchecked")
    public static List<Object> single(Query query) {
        return query.getResultList();
    }

    /** Of a query with one column of whole numbers. */
    public static List<Long> numbers(Query query) {
        return single(query).stream().map(Rows::number).toList();
    }

    public static long number(Object value) {
        return ((Number) value).longValue();
    }
}
