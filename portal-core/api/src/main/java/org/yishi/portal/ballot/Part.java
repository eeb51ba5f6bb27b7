package org.yishi.portal.ballot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An object of a result pack that is being read; what is missing or of another kind is an {@link IllegalArgumentException}. */
record Part(Map<String, Object> members) {

    Part(Object json) {
        this(asMembers(json));
    }

    String text(String name) {
        return as(String.class, get(name));
    }

    long number(String name) {
        return as(Long.class, get(name));
    }

    boolean flag(String name) {
        return as(Boolean.class, get(name));
    }

    BigDecimal decimal(String name) {
        return new BigDecimal(text(name));
    }

    /** Null where the text is empty. */
    LocalDate day(String name) {
        return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    }

    Part part(String name) {
        return new Part(get(name));
    }

    List<Part> parts(String name) {
        return list(name).stream().map(Part::new).toList();
    }

    List<String> texts(String name) {
        return list(name).stream().map(one -> as(String.class, one)).toList();
    }

    private List<?> list(String name) {
        return as(List.class, get(name));
    }

    private Object get(String name) {
        Object value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the pack has no " + name);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMembers(Object json) {
        return as(Map.class, json);
    }

    private static <T> T as(Class<T> type, Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("not a " + type.getSimpleName() + " in the pack");
        }
        return type.cast(value);
    }
}
