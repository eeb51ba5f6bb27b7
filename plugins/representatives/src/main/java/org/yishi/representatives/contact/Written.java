package org.yishi.representatives.contact;

import java.util.Arrays;
import java.util.Map;

/** What a resident wrote into the form, on a screen or on paper. */
public final class Written {

    private Written() {
    }

    /** @param values by the id of the field */
    public static ContactWords words(ContactKind kind, Map<String, ?> values) {
        String category = text(values, "category");
        return ContactWords.of(kind, Arrays.stream(Category.values()).filter(one -> one.name().equals(category)).findFirst().orElse(null),
                text(values, "matter"), text(values, "wish"), text(values, "place"), Boolean.parseBoolean(text(values, "urgent")));
    }

    /** Whether he agrees that the body handling it learns who he is. */
    public static boolean isNamed(Map<String, ?> values) {
        return Boolean.parseBoolean(text(values, "named"));
    }

    /** Null where nothing was chosen. */
    public static Grade grade(Map<String, ?> values) {
        String grade = text(values, "grade");
        return Arrays.stream(Grade.values()).filter(one -> one.name().equals(grade)).findFirst().orElse(null);
    }

    public static String text(Map<String, ?> values, String field) {
        Object value = values.get(field);
        return value == null ? "" : value.toString();
    }
}
