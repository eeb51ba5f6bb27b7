package org.yishi.portal.rule.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.portal.rule.Fraction;

/** An object of the case file, read by type. A key that is missing and one that is null are the same, but for {@link #has}. */
record Fields(Map<String, Object> all) {

    @SuppressWarnings("unchecked")
    static Fields of(Object object) {
        return new Fields(object == null ? Map.of() : (Map<String, Object>) object);
    }

    boolean has(String key) {
        return all.containsKey(key);
    }

    boolean known(String key) {
        return all.get(key) != null;
    }

    String text(String key) {
        return known(key) ? word(all.get(key)) : null;
    }

    String text(String key, String otherwise) {
        return known(key) ? text(key) : otherwise;
    }

    <E extends Enum<E>> E choice(String key, E otherwise) {
        return known(key) ? Enum.valueOf(otherwise.getDeclaringClass(), text(key)) : otherwise;
    }

    BigDecimal decimal(String key) {
        return known(key) ? new BigDecimal(text(key)) : null;
    }

    Fraction fraction(String key, String otherwise) {
        return Fraction.parse(text(key, otherwise));
    }

    long number(String key) {
        return decimal(key).longValueExact();
    }

    long number(String key, long otherwise) {
        return known(key) ? number(key) : otherwise;
    }

    boolean flag(String key, boolean otherwise) {
        return known(key) ? (Boolean) all.get(key) : otherwise;
    }

    Boolean flag(String key) {
        return (Boolean) all.get(key);
    }

    /** The date of a date or of a time stamp. */
    LocalDate date(String key) {
        return known(key) ? LocalDate.parse(text(key).substring(0, 10)) : null;
    }

    LocalDateTime time(String key) {
        return LocalDateTime.parse(text(key));
    }

    Fields object(String key) {
        return of(all.get(key));
    }

    List<Object> list(String key) {
        return known(key) ? List.copyOf((List<?>) all.get(key)) : List.of();
    }

    List<String> texts(String key) {
        return list(key).stream().map(Fields::word).toList();
    }

    Set<String> set(String key) {
        return new HashSet<>(texts(key));
    }

    List<Fields> objects(String key) {
        return list(key).stream().map(Fields::of).toList();
    }

    Map<String, Long> numbers(String key) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        Fields object = object(key);
        object.all.keySet().forEach(name -> numbers.put(name, object.number(name)));
        return numbers;
    }

    Map<String, BigDecimal> decimals(String key) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        Fields object = object(key);
        object.all.keySet().forEach(name -> numbers.put(name, object.decimal(name)));
        return numbers;
    }

    private static String word(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
