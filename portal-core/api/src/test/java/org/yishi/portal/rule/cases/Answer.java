package org.yishi.portal.rule.cases;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a rule answered, in the words of the case file; the keys in the order in which they were given. */
final class Answer {

    private final Map<String, Object> keys = new LinkedHashMap<>();

    static Answer of(String key, Object value) {
        return new Answer().and(key, value);
    }

    Answer and(String key, Object value) {
        keys.put(key, value);
        return this;
    }

    Answer and(boolean asked, String key, Object value) {
        return asked ? and(key, value) : this;
    }

    Map<String, Object> keys() {
        return keys;
    }

    /** Brings answers and expectations into one form in which they can be compared: numbers without trailing zeros, the rest as text. */
    static Object normal(Object value) {
        if (value instanceof Answer answer) {
            return normal(answer.keys);
        }
        if (value instanceof Optional<?> optional) {
            return normal(optional.orElse(null));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(key.toString(), normal(each)));
            return sorted;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Answer::normal).toList();
        }
        if (value instanceof Number number) {
            BigDecimal decimal = new BigDecimal(number.toString());
            return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        }
        return value == null || value instanceof Boolean ? value : value.toString();
    }
}
